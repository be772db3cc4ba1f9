/** An amount without more figures than one reads at a glance: one decimal below 10, none from there on. */
export const readable = (amount: number): number =>
  Math.abs(amount) < 10 ? Math.round(amount * 10) / 10 : Math.round(amount)
