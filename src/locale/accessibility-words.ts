/** The words of the accessibility statement, in the order in which the regulations ask for them. */
export const accessibilityWords = {
  title: 'Accessibility statement',
  lede: (body: string) =>
    `This statement is about the website that ${body} publishes with Answerable.`,
  demonstration: 'This copy is a demonstration. The body it names does not run it.',
  use: 'How you can use this website',
  useText: 'We want as many people as possible to be able to use it. You should be able to:',
  can: [
    'enlarge the text to 200% and zoom to 400% without text running off the screen',
    'read every page with a keyboard alone, or with a screen reader',
    'read every chart as a table, with the same figures beside it',
    'use your own colours, a dark theme or high contrast',
    'read every page without JavaScript: where there is any, it only answers questions of your own',
    'print any page, or a whole edition at once',
  ],
  known: 'What we know is not accessible',
  knownText: [
    'Wide tables scroll sideways within the page on small screens.',
    'The CSV files hold no formatting. They open in any spreadsheet, but carry no headings beyond the header row.',
    'The website is in English only.',
  ],
  contact: 'If something does not work for you',
  contactText:
    'Tell us what you need, and in which format: a different layout, large print, audio, another file.',
  email: 'Email',
  website: 'Website',
  noContact: 'No contact address has been entered for this body yet.',
  enforcement: 'If you are not content with the answer',
  enforcementText:
    'The Equality and Human Rights Commission enforces the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018. If you are not content with how we answer a complaint, contact the',
  advisoryService: 'Equality Advisory and Support Service',
  technical: 'How far this website complies',
  technicalText: [
    'It is built to the Web Content Accessibility Guidelines version 2.2, level AA. It has not yet been audited by people. Until it has been, treat it as partially compliant: we know of the points listed above, and there may be others.',
  ],
  tested: 'How it was tested',
  testedText: [
    'Every kind of page is tested by machine with axe-core in Chromium, at the width of a phone and of a desktop screen, in light and in dark colours; every page is tested at least once. The tests also cover keyboard order, headings, landmarks, table markup, reflow at 320 pixels, text at 200%, forced colours and print. They find no failure.',
    'A machine finds only part of what the guidelines ask. No audit by hand and no session with people who use assistive technology has taken place yet.',
  ],
  prepared: 'Preparation of this statement',
  preparedText: (month: string) =>
    `This statement was prepared with the edition of ${month}. It is made again with every edition.`,
};
