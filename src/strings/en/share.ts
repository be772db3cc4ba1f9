import type { Strings } from '../es.ts'

export const share = {
  heading: 'Share the plan',
  making: 'Making the link…',
  failed: 'The link couldn’t be made. Send the plan as a file.',
  contains: 'The link carries the objective, {strategies} and {tactics}.',
  choices: {
    legend: 'It also carries',
    amounts: 'Figures',
    checkIns: 'Check-ins and decisions',
    comments: 'Comments',
    withoutAmounts: 'Fields with numbers go empty; in texts, “…” stands in for every sum of money.',
    sender: 'Your name (optional)',
    senderHint: 'Whoever opens the link sees it. This browser remembers it.',
    password: 'Password (optional)',
    passwordHint:
      'Use several words and pass them on some other way. If they are lost, the link won’t open.',
  },
  private:
    'The plan travels inside the link, not through a server. Anyone with the link can read it, and it can’t be taken back.',
  privateLocked:
    'The plan travels encrypted inside the link, not through a server. Anyone with the link and the password can read it, and it can’t be taken back.',
  fileOpen: 'The file has no password.',
  link: 'Link',
  length: {
    characters: '{count} characters.',
    fits: 'Fits in {places}.',
    cut: 'Too long for {places}: send the file instead.',
    places: {
      whatsApp: 'WhatsApp',
      email: 'email',
      slack: 'Slack',
      teams: 'Teams',
      qr: 'a QR code',
    },
    tooLarge: 'It is too large for a link. Send the file instead.',
  },
  copy: 'Copy link',
  copied: 'Copied.',
  copyFailed: 'It couldn’t be copied. Select the link and copy it yourself.',
  whatsApp: 'Send on WhatsApp',
  email: 'Send by email',
  sheet: 'Share with…',
  qr: {
    show: 'QR code',
    name: 'QR code with the plan’s link',
    saveSvg: 'Save drawing (SVG)',
    savePng: 'Save image',
    failed: 'This browser couldn’t draw the image. Try “Save drawing (SVG)”.',
    outOfReach: 'The code couldn’t be made. Check your connection and tap the button again.',
  },
  contact: {
    whatsApp: 'Send to KMORA on WhatsApp',
    email: 'Send to KMORA by email',
  },
  file: 'Download the file',
  message: '{quarter} plan for {title}',
  messageUntitled: 'Plan for {quarter}',
  close: 'Close',
} satisfies Strings['share']
