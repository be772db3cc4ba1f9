import type { Strings } from '../../strings/es.ts'
import type { Game } from './game.ts'

/** What is fetched when a game starts: the game and the words to play it with, in one language. */
export interface GameFile {
  lang: 'es' | 'en'
  game: Game
  words: Strings['lesson']['simulator']['play']
}

/** Whether what was fetched is a game: the same build made it, so its parts are not looked into. */
export const isGameFile = (value: unknown): value is GameFile =>
  typeof value === 'object' && value !== null && 'game' in value && 'words' in value
