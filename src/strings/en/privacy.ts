import type { Strings } from '../es.ts'

export const privacy = {
  title: 'Privacy',
  description: 'What the workbook keeps, where, what is sent (nothing), and how to delete it all.',
  lead: 'Your plan is yours. It lives in this browser and stays there until you share it.',
  sections: [
    {
      heading: 'What is kept, and where',
      points: [
        'Your plans, with what you noted each week and their earlier versions: in this browser’s storage, in two copies in case one is damaged.',
        'The plans you shared, as they were that day, your answers to other people’s plans and the name you sign with: in the same place.',
        'The lessons you read, what you left half done in them, and whether you prefer the light or the dark theme: in the same place.',
        'The pages of the site, so that they open without a connection: in the browser’s cache.',
        'A list you paste on the home page: in that tab alone, until the workbook opens it.',
      ],
    },
    {
      heading: 'What is sent',
      points: [
        'Nothing you write. There is no account, no cookies, no visitor tracking, and no files from other sites.',
        'The server that hosts the site sees what any server sees: which page was asked for, and from which address. Your plan is not in that request.',
      ],
    },
    {
      heading: 'When you share a plan',
      points: [
        'The link carries the plan you chose to share, after the # sign. Browsers send that part to no server.',
        'Whoever has the link can read the plan. The app you send it through sees the whole link too.',
        'A link that has been sent can’t be taken back.',
      ],
    },
    {
      heading: 'What can get lost',
      points: [
        'If you clear your browser’s data, use a private window or change phones, the plan does not come along. Download it as a file from the workbook.',
        'Anyone who uses this same browser can see your plans.',
      ],
    },
  ],
  deletion: {
    heading: 'Delete everything',
    text: 'Removes your plans, the lessons you read, your settings and the kept pages from this browser.',
    scriptNeeded: 'Without JavaScript, clear this site’s data in your browser’s settings.',
    button: 'Delete everything…',
    sure: 'Delete everything that is here?',
    warning: 'This can’t be undone. What you don’t have in a file or a link is lost for good.',
    download: 'Go to the workbook to download my plans',
    confirm: 'Yes, delete everything',
    cancel: 'Don’t delete',
    deleting: 'Deleting…',
    done: 'Done: nothing of yours is left in this browser.',
    failed:
      'The browser did not let us delete it. Close the workbook’s other tabs and try again, or clear the site’s data in your browser’s settings.',
  },
} satisfies Strings['privacy']
