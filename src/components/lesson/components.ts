import Aside from './Aside.astro'
import Coverage from './Coverage.astro'
import Heading from './Heading.astro'
import Ladder from './Ladder.astro'
import LessonThread from './LessonThread.astro'
import Level from './Level.astro'
import Pair from './Pair.astro'
import Rewriting from './Rewriting.astro'
import Simulator from './Simulator.astro'
import Sorting from './Sorting.astro'
import Sum from './Sum.astro'
import Term from './Term.astro'
import ThreadBuilder from './ThreadBuilder.astro'
import WriteYours from './WriteYours.astro'

/** The words a lesson may use: the page hands them over, lessons import nothing. */
export const lessonComponents = {
  Aside,
  Coverage,
  Heading,
  Ladder,
  Level,
  Pair,
  Rewriting,
  Simulator,
  Sorting,
  Sum,
  Term,
  Thread: LessonThread,
  ThreadBuilder,
  WriteYours,
}
