import type { CheckWords } from '../check-words.ts'

export const checks = {
  rules: {
    'objective/missing': {
      wrong: 'There is no objective yet.',
      todo: 'Write the result you want in one line: how much, of what, and in which quarter.',
    },
    'objective/no-number': {
      wrong: '“{sentence}” has no target yet.',
      todo: 'Write the figure you want to reach: a single one that you can check every week.',
    },
    'objective/no-unit': {
      wrong: 'The target says {target}, but not of what.',
      todo: 'Choose the currency or write the unit: boxes, orders, contracts.',
    },
    'objective/no-quarter': {
      wrong: 'The objective doesn’t say which quarter it is for.',
      todo: 'Choose the quarter: with a closing day you’ll know every week whether you’re on time.',
    },
    'objective/long': {
      wrong: 'The objective is {count} words long, too many to remember.',
      todo: 'Keep it to {limit} or fewer: one result, one figure, one quarter. The how belongs in the strategies.',
    },
    'objective/unrealistic': {
      far: {
        wrong: 'The target of {target} is {times} times the baseline, {baseline}.',
        todo: 'Bring it down to what a quarter allows, or write down where that jump will come from.',
      },
      below: {
        wrong: 'The target of {target} is lower than the baseline, {baseline}.',
        todo: 'Correct whichever figure is wrong; if you really expect less, write down why.',
      },
    },
    'objective/no-baseline': {
      wrong: 'The objective has nothing to be compared with.',
      todo: 'Write what you achieved last quarter or in the same quarter last year; if you never measured it, make your best estimate.',
    },
    'objective/static': {
      unmeasured: {
        wrong: 'Nothing has been measured for {days} days.',
        todo: 'Write down how far the objective and each strategy have come, and do it again every week.',
      },
      carried: {
        wrong:
          'The target of {target} came over unchanged from last quarter, and nobody has measured it.',
        todo: 'Decide from what you learned whether it is still the right one, and write down how far you are.',
      },
    },
    'strategy/none': {
      empty: {
        wrong: 'The plan has no strategy.',
        todo: 'Choose a way to the objective: whom you will reach and why they will buy from you.',
      },
      tactics: {
        wrong: {
          one: 'You have 1 tactic and no strategy.',
          other: 'You have {count} tactics and no strategy.',
        },
        todo: {
          one: 'Ask what you want from it: that is the strategy. Write it down and link the tactic.',
          other: 'Ask what they are all after: that is the strategy. Write it down and link them.',
        },
      },
    },
    'strategy/too-many': {
      wrong: 'There are {count} strategies running at once.',
      todo: 'Keep the ones that add the most, {limit} at most, and save the rest for another quarter.',
    },
    'strategy/no-measure': {
      everything: {
        wrong: '{strategy} doesn’t say how you’ll know it works.',
        todo: 'Choose what you’ll count and the figure to reach: paid orders, signed contracts, meetings.',
      },
      target: {
        wrong: '{strategy} is measured by “{measure}”, but has no target.',
        todo: 'Write the figure you want to reach by the end of the quarter.',
      },
      name: {
        wrong: '{strategy} has a target of {target}, but doesn’t say of what.',
        todo: 'Write what you’ll count: paid orders, signed contracts, meetings.',
      },
    },
    'strategy/no-tactics': {
      wrong: 'No tactic serves {strategy}.',
      todo: 'Link a loose tactic or write the first action: what, how many times, who and by when.',
    },
    'strategy/no-audience': {
      wrong: '{strategy} says neither whom it reaches nor why it should work.',
      todo: 'Write which customers you are after and what will make them buy from you.',
    },
    'strategy/coverage': {
      short: {
        wrong: 'What you expect adds up to {sum}, and you need {needed}.',
        todo: 'You’re {gap} short: raise a contribution you can stand behind, or add a strategy.',
      },
      incomplete: {
        wrong: 'What you expect adds up to {sum}, and you need {needed}.',
        todo: {
          one: 'You’re {gap} short, and 1 strategy has no contribution yet: write what you expect from it.',
          other:
            'You’re {gap} short, and {count} strategies have no contribution yet: write what you expect from each.',
        },
      },
      over: {
        wrong: 'What you expect adds up to {sum}, and you only need {needed}.',
        todo: 'Look for the contribution that is too hopeful; if they all hold, the target can go up.',
      },
    },
    'strategy/behind': {
      wrong: '{strategy} stood at {soFar} on {date}; on pace it would be {expected}.',
      todo: 'Decide whether to keep it, adjust it or replace it, and note down why.',
    },
    'tactic/loose': {
      wrong: '{tactic} serves no strategy.',
      todo: 'Link it to the strategy it helps, or drop it.',
    },
    'tactic/no-measure': {
      everything: {
        wrong: '{tactic} has no measure.',
        todo: 'Write how much makes it done: 60 visits, 12 posts, 1 page.',
      },
      target: {
        wrong: '{tactic} is measured by “{measure}”, but has no amount.',
        todo: 'Write how much makes it done.',
      },
      name: {
        wrong: '{tactic} has a target of {target}, but doesn’t say of what.',
        todo: 'Write what you’ll count: visits, calls, posts.',
      },
    },
    'tactic/no-date': {
      wrong: '{tactic} has no due date.',
      todo: 'Give it a day within the quarter: what has no date always waits.',
    },
    'tactic/outside-quarter': {
      start: {
        wrong: '{tactic} starts on {start}, and the quarter runs from {first} to {last}.',
        todo: 'Change the start, or move it to the quarter it belongs to.',
      },
      due: {
        wrong: '{tactic} is due on {due}, and the quarter runs from {first} to {last}.',
        todo: 'Change the due date, or move it to the quarter it belongs to.',
      },
      both: {
        wrong: '{tactic} runs from {start} to {due}, and the quarter from {first} to {last}.',
        todo: 'Change both dates, or move it to the quarter it belongs to.',
      },
    },
    'tactic/start-after-due': {
      wrong: '{tactic} starts on {start}, after it is due on {due}.',
      todo: 'Swap the dates, or correct the one that is wrong.',
    },
    'tactic/no-owner': {
      wrong: 'Nobody is in charge of {tactic}.',
      todo: 'Write one person’s name: what belongs to everyone gets done by no one.',
    },
    'tactic/overdue': {
      wrong: {
        one: '{tactic} was due yesterday, {due}, and isn’t done.',
        other: '{tactic} was due {count} days ago, on {due}, and isn’t done.',
      },
      todo: 'Mark it as done, give it another date, or drop it.',
    },
    'plan/owner-overload': {
      wrong: '{owner} has {count} tactics in the week of {week}.',
      todo: 'Hand some over or move their dates: with more than {limit} at once, one won’t get done.',
    },
    'plan/back-loaded': {
      wrong: '{count} of the {total} tactics end in the last two weeks.',
      todo: 'Bring forward the ones you can: if something doesn’t work, you’ll have time to change it.',
    },
    'plan/one-channel': {
      wrong: 'All {count} tactics go through a single channel: {channel}.',
      todo: 'Try another channel with at least one: if this one fails, the whole plan stops.',
    },
    'objective/activity': {
      strategy: {
        wrong:
          '“{sentence}” says which way to go, not what result you want. It reads as a strategy because of {words}.',
        todo: 'Move it to the strategies and write here how far you want to get: sales, customers or units.',
      },
      tactic: {
        wrong:
          '“{sentence}” says what you will do, not what result you want. It reads as a task because of {words}.',
        todo: 'Move it to the tactics and write here how far you want to get: sales, customers or units.',
      },
    },
    'objective/several': {
      wrong: '“{sentence}” asks for more than one result at once.',
      todo: 'Keep the one that matters most this quarter. The other can be the measure of a strategy.',
    },
    'objective/sentence-disagrees': {
      target: {
        wrong: 'The objective’s sentence says {said}, and the target says {held}.',
        todo: 'Leave the same number in both places.',
      },
      unit: {
        wrong: 'The objective’s sentence says {said}, and the target says {held}.',
        todo: 'Leave the same currency in both places.',
      },
      quarter: {
        wrong:
          'The objective’s sentence speaks of Q{number} {year}, and the plan is for Q{heldNumber} {heldYear}.',
        todo: 'Change the sentence or the plan’s quarter: both should say the same.',
      },
    },
    'strategy/tactic-in-disguise': {
      wrong:
        '{strategy} reads as a tactic because of {words}: it says what to do, not which way to go.',
      todo: 'Ask whom you want to reach or how you will stand apart by doing it: that is the strategy. This becomes one of its tactics.',
    },
    'strategy/restates-objective': {
      again: {
        wrong: '{strategy} says the objective again in other words.',
        todo: 'Write which way you will get there: whom you reach, with what, and why they would buy from you.',
      },
      result: {
        wrong:
          '{strategy} reads as an objective because of {words}: it says how far to get, not which way.',
        todo: 'Write which way you will get there: whom you reach, with what, and why they would buy from you.',
      },
    },
    'strategy/duplicate': {
      wrong: '{strategy} says the same as {earlier}.',
      todo: 'Make them one and link the tactics of both to it.',
    },
    'tactic/vague': {
      bare: {
        wrong: '{tactic} does not say what will be done.',
        todo: 'Begin with a verb and say how many, for whom and by when. For example: “Prepare … {words} for … before …”.',
      },
      channel: {
        wrong: '{tactic} names a channel, not an action.',
        todo: 'Say what you will do there and how often. For example: “Post … a week on {words}”.',
      },
      wish: {
        wrong: '{tactic} is a wish: it does not say what will be done.',
        todo: 'Say what you will change or do about {words} on Monday, how often, and who.',
      },
    },
    'tactic/strategy-in-disguise': {
      strategy: {
        wrong:
          '{tactic} reads as a strategy because of {words}: it says which way to go, not what to do.',
        todo: 'Move it to the strategies and write here the action that fits in a calendar.',
      },
      objective: {
        wrong:
          '{tactic} reads as an objective because of {words}: it says how far to get, not what to do.',
        todo: 'Write the action that brings you closer to that result: what, how often, who.',
      },
    },
    'tactic/duplicate': {
      wrong: '{tactic} says the same as {earlier}.',
      todo: 'Keep one, with the amount and the date that count.',
    },
  },
  fixes: {
    'set-quarter': 'Use Q{number} {year}',
    link: 'Link to {strategy}',
    'swap-dates': 'Swap the dates',
    'due-at-quarter-end': 'Make it due on {date}',
    'take-target': 'Make {said} the target',
    'take-quarter': 'Move the plan to Q{number} {year}',
    'make-objective': 'Use it as the objective',
    'make-strategy': 'Move it to the strategies',
    'make-tactic': 'Move it to the tactics',
  },
  parts: {
    strategy: '“{title}”',
    namelessStrategy: 'strategy {position}',
    tactic: '“{title}”',
    namelessTactic: 'tactic {position} of {strategy}',
    namelessLoose: 'loose tactic {position}',
  },
} satisfies CheckWords
