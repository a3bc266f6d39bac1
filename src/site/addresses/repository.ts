/** Addresses in the repository that holds the content, as GitHub and its like form them. */

/** Where a file is edited. `path` is that of the file in the repository. */
export function editUrl(repository: string, path: string): string {
  return `${bare(repository)}/edit/main/${path}`;
}

/**
 * The form for reporting a mistake, filled in as far as the page knows. The names are those of
 * `.github/ISSUE_TEMPLATE/wrong-entry.yml`.
 * @param title of the report
 * @param path of the file in the repository
 */
export function issueUrl(repository: string, title: string, path: string): string {
  const fields = new URLSearchParams({ template: "wrong-entry.yml", title, record: path });
  return `${bare(repository)}/issues/new?${fields}`;
}

const bare = (repository: string) => repository.replace(/\/+$/, "");
