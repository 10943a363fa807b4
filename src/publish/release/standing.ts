/**
 * `standing.css` of a release: one of three texts. Pages carry a notice that they were replaced, hidden from
 * everybody; the release never changes again, but this file beside it does, and shows the notice.
 */
export const standing = {
  newest: '/* This release is the newest. */\n',
  superseded:
    '/* This release was replaced by a later one: the notice that its pages carry is shown. */\n.superseded[hidden] {\n  display: block;\n}\n',
  outlived:
    '/* This release was replaced by a later one that was withdrawn: the notice that its pages carry is shown, and leads to what became of it. */\n.superseded[hidden] {\n  display: block;\n}\n',
} as const;
