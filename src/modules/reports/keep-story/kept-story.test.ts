// SPDX-License-Identifier: EUPL-1.2
import { expect, it } from 'vitest'
import { keptText } from './kept-story.ts'

const kept = { draft: 'a', text: 'Ik betaalde\n en kreeg niets.' }

it.each([
  ['what was typed in this draft and stands nowhere', kept, { draft: 'a', shown: '' }, kept.text],
  ['what was typed after what we have', kept, { draft: 'a', shown: 'Ik betaalde' }, kept.text],
  ['nothing of another draft, whoever uses this device now', kept, { draft: 'b', shown: '' }, null],
  [
    'nothing that stands there already, whatever its line breaks',
    kept,
    { draft: 'a', shown: 'Ik betaalde\r\nen kreeg niets.' },
    null,
  ],
  ['nothing when nothing was typed', { draft: 'a', text: ' \n' }, { draft: 'a', shown: '' }, null],
  ['nothing when nothing is kept', null, { draft: 'a', shown: '' }, null],
])('offers back %s', (_what, story, now, expected) => expect(keptText(story, now)).toBe(expected))
