/** What inputs say of what is typed. */
export const field = {
  notNumber: 'That doesn’t look like a number. E.g. 120,000',
  readAs: 'Read as {number}.',
  other: 'Did you mean {number}?',
  perTime: {
    day: '{number} a day',
    week: '{number} a week',
    month: '{number} a month',
  },
  rate: 'Understood: {rate}. How many in all?',
  addsUp: { one: 'Put {number} ({weeks} week)', other: 'Put {number} ({weeks} weeks)' },
  /** Days chosen by their name. */
  quick: {
    label: 'Quick choices',
    endOf: 'End of {month}',
    endOfQuarter: 'End of the quarter',
    startOfQuarter: 'Start of the quarter',
    today: 'Today',
  },
  tooLong: 'Up to {limit} characters fit here.',
}
