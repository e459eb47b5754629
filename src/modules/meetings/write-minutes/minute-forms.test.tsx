// SPDX-License-Identifier: EUPL-1.2
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'
import { WithAnswered } from '#ui/answered-form'
import { MinuteForm } from './minute-form.part.tsx'
import { Settle } from './settle.part.tsx'

it('the forms say which words were seen, and keep what was typed', () => {
  const given = { number: 1, isDraft: true, organisations: [] }
  const kept = { id: 'item-1', words: 'Van beiden.', decision: '', revision: 7 }
  const entries = { intent: 'minute:item-1', words: 'Van de tweede.', revision: '6' }
  const answered = { entries, errors: [], isConflict: true }
  const form = renderToStaticMarkup(
    createElement(WithAnswered, { value: answered }, createElement(MinuteForm, { ...given, item: kept })),
  )
  expect(form).toContain('name="revision" value="7"')
  expect(form).toContain('Van de tweede.')
  const rest = { minutes: 'sent' as const, revision: 9, mayKeep: false, later: [] }
  const settle = (mayApprove: boolean) =>
    renderToStaticMarkup(createElement(Settle, { ...rest, mayApprove, isOwnWords: !mayApprove }))
  expect(settle(true)).toContain('name="revision" value="9"')
  expect(settle(false)).toContain('U schreef of verstuurde deze notulen')
})
