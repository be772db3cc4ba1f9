/** A tactic that looks for the strategy it serves. */
export interface ExerciseTactic {
  id: string
  text: string
  /** The strategy it serves; null when it serves none. */
  serves: string | null
  why: string
}

export interface ThreadExercise {
  id: string
  objective: string
  strategies: {
    id: string
    title: string
    /** Why a tactic that is wrongly linked to it does not serve it. */
    notServed: string
  }[]
  tactics: ExerciseTactic[]
}

/** What a person takes a tactic to serve: a strategy, or none of them (null). */
export type Answers = Readonly<Record<string, string | null>>

export interface Standing {
  branches: { strategy: ThreadExercise['strategies'][number]; tactics: ExerciseTactic[] }[]
  /** Still to be placed, or placed wrongly. */
  open: ExerciseTactic[]
  /** Known to serve none. */
  loose: ExerciseTactic[]
  /** Tactics that reach the objective. */
  aligned: number
}

const isRight = ({ id, serves }: ExerciseTactic, answers: Answers) => answers[id] === serves

/** Where every tactic hangs after these answers: only right ones move. */
export const standingOf = ({ strategies, tactics }: ThreadExercise, answers: Answers): Standing => {
  const placed = tactics.filter((tactic) => isRight(tactic, answers))
  return {
    branches: strategies.map((strategy) => ({
      strategy,
      tactics: placed.filter(({ serves }) => serves === strategy.id),
    })),
    open: tactics.filter((tactic) => !isRight(tactic, answers)),
    loose: placed.filter(({ serves }) => serves === null),
    aligned: placed.filter(({ serves }) => serves !== null).length,
  }
}

/** What to say to a wrong answer: why it is wrong, and not which one is right. */
export const remarkOn = (
  choice: string | null,
  { strategies }: Pick<ThreadExercise, 'strategies'>,
  servesOne: string,
): string => strategies.find(({ id }) => id === choice)?.notServed ?? servesOne
