/**
 * What version control, file managers and programs leave in every folder, of themselves: nobody means to publish it,
 * and a word about each would bury the rest.
 */
const litter: readonly RegExp[] = [
  // Version control, and how editors and forges are set.
  /^\.(git|gitignore|gitattributes|gitmodules|gitkeep|hg|hgignore|svn)$/,
  /^\.(editorconfig|github|gitlab-ci\.yml|idea|vscode)$/,
  // File managers of macOS, Windows and Linux.
  /^(\.DS_Store|\._.*|\.Spotlight-V100|\.Trashes|\.fseventsd|\.TemporaryItems|\.DocumentRevisions-V100)$/i,
  /^(\.Apple(Double|DB|Desktop)|\.apdisk|__MACOSX|Icon\r)$/i,
  /^(thumbs\.db(:encryptable)?|ehthumbs(_vista)?\.db|desktop\.ini|\$RECYCLE\.BIN|System Volume Information)$/i,
  /^(\.directory|\.Trash-\d+|\.fuse_hidden.*|\.nfs[0-9a-f]+|lost\+found)$/i,
  // Folders that are kept alike on several machines.
  /^(\.dropbox|\.dropbox\.attr|\.dropbox\.cache|\.owncloudsync\.log|\.sync_[0-9a-f]+\.db(-shm|-wal)?)$/i,
  // Locks beside a document that is open: LibreOffice, Microsoft Office, Vim.
  /^\.~lock\..*#$/,
  /^~\$/,
  // What Word and Excel write while they save.
  /^(~WR[LD]\d+\.tmp|[0-9A-F]{8}\.tmp)$/i,
  /^\..*\.sw[a-p]$/,
];

export function isLitter(name: string): boolean {
  return litter.some((pattern) => pattern.test(name));
}
