import { useState } from 'preact/hooks'
import { writeAmount, writeNumber } from '../../plan/index.ts'
import { answerItem } from '../../stores/progress.ts'
import { regionalDecimal } from '../../stores/regional-decimal.ts'
import type { Strings } from '../../strings/es.ts'
import { fill } from '../../strings/format.ts'
import type { BodyProps, ExerciseFile } from '../exercise/exercise-file.ts'
import { FieldContext } from '../fields/context.ts'
import {
  coverOf,
  factors,
  startOf,
  withoutStop,
  type CoverageExercise,
  type Factor,
  type Given,
} from './cover.ts'
import { CoverageBar } from './CoverageBar.tsx'
import { CoverageTable } from './CoverageTable.tsx'
import { DialField } from './DialField.tsx'

export type CoverageFile = ExerciseFile<
  CoverageExercise,
  Strings['lesson']['coverage'] & { field: Strings['workbook']['field'] }
>

/** The coverage exercise: what is missing of an objective, split over strategies by their numbers. */
export const Coverage = ({ file, ids }: BodyProps<CoverageFile>) => {
  const exercise = file.items.find(({ id }) => ids.includes(id))
  return exercise ? <Split exercise={exercise} lang={file.lang} words={file.words} /> : null
}

interface SplitProps {
  exercise: CoverageExercise
  lang: CoverageFile['lang']
  words: CoverageFile['words']
}

const Split = ({ exercise, lang, words }: SplitProps) => {
  const { id, unit, anyway, strategies } = exercise
  const decimal = regionalDecimal()
  const [given, setGiven] = useState<Given[]>(strategies.map(startOf))
  const { amounts, sum, missing, result } = coverOf(exercise, given)
  const write = (amount: number) => writeAmount(Math.round(amount), unit, decimal, lang)

  const give = (index: number, factor: Factor, value: number | null) => {
    const next = given.map((one, place) => (place === index ? { ...one, [factor]: value } : one))
    setGiven(next)
    if (coverOf(exercise, next).result === 'covered') answerItem(`coverage-${id}`, true)
  }

  return (
    <div class="coverage">
      <h3 class="exercise-title">{words.heading}</h3>
      <p>
        {exercise.business} <b>{exercise.objective}.</b> {withoutStop(exercise.anywayText)}:{' '}
        {write(anyway)}. {exercise.goal}
      </p>
      <FieldContext.Provider value={{ lang, decimal, words: words.field }}>
        {strategies.map((strategy, index) => {
          const { volume, conversion } = given[index] ?? startOf(strategy)
          return (
            <fieldset key={strategy.id}>
              <legend>
                {index + 1}. {strategy.title}
              </legend>
              {factors.map((factor) => (
                <DialField
                  key={factor}
                  id={`${id}-${strategy.id}-${factor}`}
                  dial={strategy[factor]}
                  unit={factor === 'conversion' ? '%' : factor === 'ticket' ? unit : ''}
                  value={given[index]?.[factor] ?? null}
                  words={words}
                  onValue={(value) => give(index, factor, value)}
                />
              ))}
              <p class="brings">
                {fill(words.brings, {
                  count: writeNumber((volume ?? 0) * (conversion ?? 0), decimal, {
                    fractionDigits: 0,
                  }),
                  measure: strategy.measure,
                })}{' '}
                <b>{write(amounts[index] ?? 0)}</b>
              </p>
            </fieldset>
          )
        })}
      </FieldContext.Provider>
      <div class="covered">
        <p>{fill(words.sum, { sum: write(sum), missing: write(missing) })}</p>
        <CoverageBar {...{ amounts, missing }} label={write(missing)} />
      </div>
      <CoverageTable {...{ strategies, amounts, sum, missing, words, write }} />
      <p class="feedback" role="status">
        <b class={result === 'covered' ? 'right' : 'wrong'}>{words.results[result]}</b>{' '}
        {exercise.results[result]}
      </p>
      <button
        type="button"
        class="button"

        onClick={() => setGiven(strategies.map(startOf))}
      >
        {words.again}
      </button>
    </div>
  )
}
