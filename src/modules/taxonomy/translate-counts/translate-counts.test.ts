// SPDX-License-Identifier: EUPL-1.2
import { describe, expect, it } from 'vitest'
import { testContext } from '../../../../tests/context.ts'
import { testSite } from '../../../../tests/site.ts'
import { findCurrentEdition } from '../edition/current-edition.query.ts'
import { loadCommentaries } from '../commentary/load-commentaries.command.ts'

const program = await testContext()
const site = await testSite(program)

/** A page as somebody without script reads it. */
const see = async (url: string) => {
  const answer = await site.inject({ url, headers: { accept: 'text/html' } })
  expect(answer.statusCode, url).toBe(200)
  expect(answer.body).not.toMatch(/<script/i)
  return answer.body.replace(/<!--.*?-->/g, '').replaceAll('&quot;', '"')
}
const sum = (id: string, one: string, other: string, language = '') =>
  see(`${language}/begrippen/vertaaltabel/${id}?${new URLSearchParams({ een: one, ander: other })}`)

describe('"may I add these up?"', () => {
  it('is answered with no and why, the traps by name', async () => {
    const page = await sum('FF-300', 'cbs-ovic Phishing', 'fraudehelpdesk hulpvraagfraude')
    expect(page).toContain('CBS (Phishing) en Fraudehelpdesk (hulpvraagfraude): optellen mag niet.')
    for (const why of [
      'Dat zijn verschillende dingen',
      'Het woord is gelijk, de telling niet',
      'telde hulpvraagfraude in 2020 en 2021',
      'telt er meer onder',
    ])
      expect(page, why).toContain(why)
    expect(await sum('FF-300', 'cbs-ovic Phishing', 'fraudehelpdesk hulpvraagfraude', '/en')).toContain('do not add up')
  })

  it('lets near ones stand side by side, and never says a plain yes', async () => {
    const page = await sum('FF-110', 'cbs-ovic Aankoopfraude', 'utwente-fraudvic aankoopfraude')
    expect(page).toContain('optellen mag niet. Naast elkaar zetten mag wel')
    const current = await findCurrentEdition(program.visitor)
    for (const { mappings } of current.concepts)
      for (const { relation } of mappings) expect(relation).not.toBe('exactMatch')
  })

  it('asks again for two different organisations, and says when there is nothing to add', async () => {
    expect(await sum('FF-300', 'cbs-ovic Phishing', 'cbs-ovic Phishing')).toContain(
      'Kies twee verschillende organisaties',
    )
    expect(await sum('FF-300', 'niets', '')).not.toContain('optellen mag niet. Naast')
    expect(await see('/begrippen/vertaaltabel/LU-510')).toContain('tellen te weinig anderen')
    expect((await site.inject({ url: '/begrippen/vertaaltabel/FF-777' })).statusCode).toBe(404)
  })
})

describe('the table', () => {
  it('says for each concept who calls it what, of Dutch organisations first', async () => {
    const page = await see('/begrippen/vertaaltabel')
    expect(page).toContain('Politie: “Fraude met onlinehandel”, ongeveer hetzelfde')
    expect(page).toContain('mag niet, en waarom niet')
    expect(page).not.toContain('Romance scam')
    expect(await see('/begrippen/vertaaltabel?wie=abroad')).toContain('Romance scam')
    expect(await see('/begrippen/vertaaltabel?wie=lists')).toContain('geen aantallen')
  })

  it('goes back from their word to our concepts, in any case, and helps on with an unknown one', async () => {
    const page = await see('/begrippen/vertaaltabel?van=cbs-ovic&code=phishing')
    for (const id of ['FF-200', 'FF-300', 'FF-400']) expect(page).toContain(`/begrippen/vertaaltabel/${id}"`)
    expect(await see('/begrippen/vertaaltabel?van=cbs-ovic&code=Bestaatniet')).toContain(
      '“Bestaatniet” staat bij deze organisatie niet',
    )
  })
})

describe('the commentary', () => {
  it('is about concepts, schemes and sources that the edition has, and loads once', async () => {
    const { commentary, byId, externalSchemes, sources, concepts } = await findCurrentEdition(program.visitor)
    const mapped = new Set(concepts.flatMap(({ mappings }) => mappings.map(({ scheme, code }) => `${scheme} ${code}`)))
    for (const [id, { seeAlso }] of Object.entries(commentary.concepts))
      for (const one of [id, ...seeAlso]) expect(byId.has(one), one).toBe(true)
    expect(Object.keys(commentary.counting).toSorted()).toEqual(externalSchemes.map(({ id }) => id).toSorted())
    for (const trap of commentary.traps) {
      for (const code of trap.codes) expect(mapped, trap.id).toContain(`${trap.scheme} ${code}`)
      for (const source of trap.sources) expect(sources.map(({ id }) => id)).toContain(source)
    }
    for (const form of concepts.filter(({ facet, id }) => facet === 'FF' && id !== 'FF-000'))
      expect(commentary.concepts[form.id]?.words.nl?.length, form.id).toBeGreaterThan(0)
    expect(await loadCommentaries(program.ctx)).toEqual([])
  })
})
