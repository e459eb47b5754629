// SPDX-License-Identifier: EUPL-1.2
import { fold } from './fold.ts'

/** Whether texts hold every word that was typed, each as the beginning of a word. Nothing typed: nothing holds it. */
export function holding(typed: string): (...texts: readonly string[]) => boolean {
  const words = fold(typed).split(' ').filter(Boolean)
  return (...texts) => {
    const all = ` ${fold(texts.join(' '))}`
    return words.length > 0 && words.every((word) => all.includes(` ${word}`))
  }
}
