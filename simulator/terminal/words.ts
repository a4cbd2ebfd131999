/** What one sees first. */
export const WELCOME = `Gentle Hands, on an Echo on your desk.
Type what you would say to it. For example:

  help with teething
  start the bedtime routine
  rub her feet
  open gentle hands

While it guides: next, again, wait, stop. Silences are shown and skipped.
Commands begin with a slash: /help lists them, /leave leaves.
`;

/** All commands. */
export const HELP = `Whatever does not begin with a slash is said to the device.

  /silence               say nothing until the device goes quiet
  /wait 12m              let time pass: 30s, 12m, 2h, 1d or PT12M
  /heard                 what was understood last, and how surely
  /state                 the session, and what is stored of the household
  /device kitchen        go on from another device; behind the name: speaker or
                         screen, and a time zone
  /tap next              touch the screen
  /locale en-GB          speak another English
  /real                  silences in real time; type to interrupt
  /skip                  silences only shown
  /help                  this list
  /leave                 leave (so does the end of input)
`;
