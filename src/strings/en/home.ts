import type { Strings } from '../es.ts'

export const home = {
  title: 'Turn your sales tactics into one quarterly plan',
  description:
    'Paste your list of tactics and turn it into a plan for one quarter: an objective with a number, a few strategies you can measure and tactics that serve them.',
  forWhom: 'For people who sell in a small or mid-size company',
  heading: 'You have the tactics. You’re missing the thread.',
  lead: 'Posts, ads, trade fairs, calls: plenty of motion, and no number to tie it together. Set your quarter out as one objective, a few strategies you can measure, and tactics that serve them.',
  paste: {
    label: 'Paste your list of tactics',
    hint: 'One per line. Whatever you copy from WhatsApp, Excel or your notes will do.',
    placeholder: 'post on instagram\nfacebook ads\ntalk to downtown offices\nmarch trade fair',
    button: 'Sort out my list',
    private: 'It stays in your browser. No account.',
    noScript: 'Sorting your list here needs JavaScript. The lessons read fine without it.',
  },
  startObjective: 'Start from the objective',
  startLesson: 'Read the first lesson · {minutes} min',
  nextLesson: 'Go on to lesson {position}: {title} · {minutes} min',
  afterLessons: 'You finished the course: check your plan',
  resume: 'Carry on with your plan',
  untitled: 'Untitled plan',
  picture: 'What a plan with a thread looks like',
  example: {
    objective: 'Invoice USD 120,000 in Q1 2027',
    first: 'Corporate breakfasts for offices',
    firstTactics: ['Visit 5 offices a week', 'Call each one within 48 hours'],
    second: 'Cakes to order, paid online',
    secondTactics: ['Publish the page by January 22'],
    loose: 'Facebook ads',
    question: 'What does it serve?',
  },
  why: [
    {
      kind: 'objective',
      heading: 'One result, one number, one quarter',
      text: 'Clear and simple, so that everyone remembers it and it can be measured every week.',
    },
    {
      kind: 'strategy',
      heading: 'The way you chose, and how you’ll know it works',
      text: 'Whom you reach, why they buy and how much it adds. If it isn’t working, you change it in time.',
    },
    {
      kind: 'tactic',
      heading: 'What somebody does this week',
      text: 'An action with an amount, a date and an owner, in the service of a strategy.',
    },
  ],
} satisfies Strings['home']
