/**
 * What version control, file managers and programs leave in every folder, of themselves: nobody means to publish it,
 * and a word about each would bury the rest.
 */
const litter: readonly RegExp[] = [
  // Version control, and how editors and forges are set.
  /^\.(git|gitignore|gitattributes|gitmodules|gitkeep|hg|hgignore|svn)$/,
  /^\.(editorconfig|github|gitlab-ci\.yml|idea|vscode)$/,
  // File managers of macOS and Windows.
  /^(\.DS_Store|\._.*|\.Spotlight-V100|\.Trashes|\.fseventsd)$/i,
  /^(thumbs\.db|ehthumbs\.db|desktop\.ini)$/i,
  // Locks beside a document that is open: LibreOffice, Microsoft Office, Vim.
  /^\.~lock\..*#$/,
  /^~\$/,
  /^\..*\.sw[a-p]$/,
];

export function isLitter(name: string): boolean {
  return litter.some((pattern) => pattern.test(name));
}
