// SPDX-License-Identifier: EUPL-1.2
import { expect, test } from 'vitest'
import { read, sourceFiles } from './source-files.ts'

/** Pages that print an identifier and lead nowhere, each with the reason. */
const withoutLink: Readonly<Record<string, string>> = {
  'identifiers/show-identifier/identifier-link.part.tsx': 'the link itself',
  'redress/show-letter/show-letter.page.tsx': 'a letter to whoever objected',
  'redress/follow-objection/follow-objection.page.tsx': 'for whoever objected',
  'data-requests/show-request/show-request.page.tsx': 'of the data subject, whose request is no investigation',
  'data-requests/show-answer/answer-parts.part.tsx': 'for the data subject',
  'casework/show-graph/show-graph.page.tsx':
    'a network: each name unfolds there, and stands with its link on the page of the case',
  'casework/decide-case/split-case.page.tsx': 'choices of a list',
  'casework/show-case/case-picture.part.tsx': 'a picture: each name stands with its link in the table below',
  'casework/correct-identifiers/correct-identifiers.page.tsx': 'values in a form, perhaps struck in a moment',
  'identifiers/list-listings/list-listings.page.tsx': 'the desk: each leads to deciding, a side of its page',
  'identifiers/judge-listings/judge-listings.page.tsx': 'the desk: each leads to deciding, a side of its page',
  'identifiers/protect-identifier/protect-identifier.page.tsx': 'the protected list: of organisations, seldom reported',
  'identifiers/look-up-addresses/look-up-addresses.page.tsx': 'addresses of organisations, to be looked up there',
}

const prints = /\b(formatIdentifier|hubName|hubTitle)\(/
const leads = /<(IdentifierLink|HubLink|TitledHub|IdentifierTabs)\b/

const pages = sourceFiles().filter((file) => /^src\/modules\/.*\.(page|part)\.tsx$/.test(file))

function leadsNowhere(text: string): boolean {
  return prints.test(text) && !leads.test(text)
}

test('a page that prints an account, number, site or name leads to its page', () => {
  expect(leadsNowhere('answer: formatIdentifier(listing)')).toBe(true)
  expect(pages.length).toBeGreaterThan(200)
  const found = pages.filter((file) => leadsNowhere(read(file))).map((file) => file.replace('src/modules/', ''))
  expect(found.toSorted()).toEqual(Object.keys(withoutLink).toSorted())
})
