// SPDX-License-Identifier: EUPL-1.2
import { linesOf, type WarningWords } from '../warning/warning.ts'

/** In pixels. The sizes in which posts, stories, links and screens in halls are mostly shown; nobody prescribes them. */
export const pictureFormats = {
  square: { width: 1_080, height: 1_080 },
  story: { width: 1_080, height: 1_920 },
  link: { width: 1_200, height: 630 },
  screen: { width: 1_920, height: 1_080 },
} as const
export type PictureFormat = keyof typeof pictureFormats

export function isFormat(name: string): name is PictureFormat {
  return Object.hasOwn(pictureFormats, name)
}

/** A description of the picture for people who cannot see it. `frame`: 'Waarschuwing: {title}. … {act}'. */
export function altOf({ title, act }: Pick<WarningWords, 'title' | 'act'>, frame: string): string {
  return frame
    .replace('{title}', () => title.replace(/[.!?]$/, ''))
    .replace('{act}', () => linesOf(act).slice(0, 3).join(' '))
}
