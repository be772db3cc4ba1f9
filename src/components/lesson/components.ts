import Aside from './Aside.astro'
import Heading from './Heading.astro'
import Ladder from './Ladder.astro'
import LessonThread from './LessonThread.astro'
import Level from './Level.astro'
import Pair from './Pair.astro'
import Sorting from './Sorting.astro'
import Sum from './Sum.astro'
import WriteYours from './WriteYours.astro'

/** The words a lesson may use: the page hands them over, lessons import nothing. */
export const lessonComponents = {
  Aside,
  Heading,
  Ladder,
  Level,
  Pair,
  Sorting,
  Sum,
  Thread: LessonThread,
  WriteYours,
}
