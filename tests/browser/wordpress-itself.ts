/** WordPress' own code, where `WORDPRESS` names the folder of an unpacked one and there is a PHP to run it. */
import { execFile } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { origin } from "./hosts.ts";
import { real } from "./site.ts";
import type { WordPress } from "./wordpress.ts";

/**
 * Runs its discovery, its filter for answers of unknown providers and what these need, without a database. Every request
 * goes to the site that is tried, whatever host the site was built for.
 */
const PHP = `
[, $wordpress, $here, $page] = $argv;
define('ABSPATH', $wordpress . '/');
define('WPINC', 'wp-includes');
define('WP_DEBUG', false);
$files = 'version compat load plugin functions class-wp-error class-wp-list-util l10n formatting kses shortcodes'
  . ' link-template http class-wp-http class-wp-oembed embed general-template option pluggable';
foreach (explode(' ', $files) as $file) require_once ABSPATH . "wp-includes/$file.php";
add_filter('pre_option', fn () => 'https://blog.example');
add_filter('pre_http_request', function ($_, $request, $url) use ($here) {
  $built = preg_replace('~^(https?://[^/]+).*~', '$1', $url);
  $body = str_replace($built, $here, file_get_contents(str_replace($built, $here, $url)));
  return ['headers' => [], 'body' => $body, 'response' => ['code' => 200, 'message' => 'OK'], 'cookies' => []];
}, 10, 3);
add_filter('oembed_dataparse', 'wp_filter_oembed_iframe_title_attribute', 5, 3);
add_filter('oembed_dataparse', 'wp_filter_oembed_result', 10, 3);
echo wp_oembed_get($page, ['width' => 600]);
`;

const folder = process.env["WORDPRESS"];
const NAME = "WordPress itself";

export const itself: WordPress = folder === undefined ? none() : read(folder);

function none(): WordPress {
  const skip = "WORDPRESS names no folder of an unpacked WordPress";
  return { name: NAME, post: () => Promise.reject(new Error(skip)), script: "", skip };
}

function read(wordpress: string): WordPress {
  const file = ["wp-embed.js", "wp-embed.min.js"]
    .map((name) => join(wordpress, "wp-includes/js", name))
    .find((path) => existsSync(path));
  if (file === undefined) throw new Error(`WORDPRESS is ${wordpress}, but no wp-includes/js/wp-embed.js is there.`);
  const post = async (path: string) => {
    const args = ["-r", PHP, "--", wordpress, await origin(), (await real()) + path];
    return (await promisify(execFile)("php", args)).stdout;
  };
  return { name: NAME, post, script: `<script>${readFileSync(file, "utf8")}</script>` };
}
