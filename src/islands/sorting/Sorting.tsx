import { useEffect, useState } from 'preact/hooks'
import type { Language } from '../../plan/index.ts'
import { fetchJson } from '../../stores/fetch-json.ts'
import { newSeed } from '../../stores/new-seed.ts'
import { $progress, answerItem, forgetItems, startProgress } from '../../stores/progress.ts'
import type { Strings } from '../../strings/es.ts'
import { fill, plural } from '../../strings/format.ts'
import { isExerciseFile } from '../exercise/exercise-file.ts'
import { drawRound } from './draw-round.ts'
import { PractiseButton, type Loading } from './PractiseButton.tsx'
import { Question } from './Question.tsx'
import { beginRound, goOn, solvedIn } from './round.ts'
import { closingOf } from './closing-of.ts'
import { RoundEnd } from './RoundEnd.tsx'
import type { Level, SortingFile, SortingItem } from './sorting-file.ts'
import './sorting.css'

interface Props {
  label: string
  /** The lesson's own round, which comes first. */
  items: SortingItem[]
  lang: Language
  levels: Record<Level, string>
  words: Omit<Strings['lesson']['sorting'], 'practice' | 'noScript'>
  /** Where the bank's file is. */
  address: string
}

const idsOf = (items: readonly SortingItem[]) => items.map(({ id }) => id)

const loadBank = async (address: string): Promise<SortingFile | null> => {
  const file = await fetchJson(address)
  // The same build made it, so its parts are not looked into.
  return isExerciseFile(file) ? (file as SortingFile) : null
}

/** The sorting exercise: objective, strategy or tactic? First the lesson's round, then rounds of the bank. */
export const Sorting = ({ label, items, lang, levels, words, address }: Props) => {
  const [round, setRound] = useState(() => beginRound(idsOf(items)))
  const [turn, setTurn] = useState(0)
  const [isRight, setRight] = useState<boolean | null>(null)
  const [bank, setBank] = useState<SortingFile | null>(null)
  const [loading, setLoading] = useState<Loading>('')
  const [isReady, setReady] = useState(false)
  const [isOld, setOld] = useState(false)
  const item = (bank?.items ?? items).find(({ id }) => id === round.queue[0])

  useEffect(() => {
    setReady(true)
    startProgress()
    const answered = $progress.get().items
    setOld(items.every(({ id }) => answered[id] !== undefined))
  }, [])

  const show = (next: typeof round) => {
    setRound(next)
    setTurn(turn + 1)
    setRight(null)
  }

  const answer = (id: string, right: boolean) => {
    setRight(right)
    if (!round.missed.includes(id)) answerItem(id, right)
  }

  const draw = ({ items }: SortingFile) =>
    show(beginRound(drawRound(idsOf(items), $progress.get().items, newSeed())))

  const practise = async () => {
    if (loading === 'loading') return
    setLoading('loading')
    const found = bank ?? (await loadBank(address))
    setLoading(found ? '' : 'failed')
    if (!found) return
    setBank(found)
    draw(found)
  }

  const beginAnew = (file: SortingFile) => {
    forgetItems(idsOf(file.items))
    draw(file)
  }

  const total = round.items.length
  const toPractise = { loading, words, onPress: () => void practise() }
  return (
    <div class="exercise sorting live" role="group" aria-label={label}>
      <div class="exercise-head">
        <h3 class="exercise-title">{words.heading}</h3>
        {total > 0 && (
          <span class="eyebrow">
            {fill(plural(words.solved, total, lang), {
              done: String(solvedIn(round) + (isRight ? 1 : 0)),
              total: String(total),
            })}
          </span>
        )}
      </div>
      {item ? (
        <Question
          key={turn}
          {...{ item, levels, words, isReady }}
          takesFocus={turn > 0}
          onAnswer={(right) => answer(item.id, right)}
          onNext={() => show(goOn(round, isRight === true))}
        />
      ) : (
        <RoundEnd key={turn} said={closingOf(round, words, bank, $progress.get().items)}>
          {bank && total === 0 ? (
            <button type="button" class="button" onClick={() => beginAnew(bank)}>
              {bank.words.anew}
            </button>
          ) : (
            <PractiseButton {...toPractise} isMain />
          )}
          {!bank && (
            <button type="button" class="button" onClick={() => show(beginRound(idsOf(items)))}>
              {words.again}
            </button>
          )}
        </RoundEnd>
      )}
      {isOld && turn === 0 && (
        <div class="onwards">
          <PractiseButton {...toPractise} />
        </div>
      )}
    </div>
  )
}
