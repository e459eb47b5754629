// SPDX-License-Identifier: EUPL-1.2
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readSettings } from '#foundation/config'
import { readCompanyVisit } from './read-company-visit.ts'

const environment = {
  EHERKENNING_ISSUER: 'https://makelaar.example',
  EHERKENNING_CLIENT_SECRET: 'geheim',
  EHERKENNING_SERVICE: 'dienst-1',
  EHERKENNING_SIGN_SERVICE: 'dienst-2',
}
const settingsOf = (more: Record<string, string> = {}) => {
  const { eherkenning } = readSettings({ ...environment, ...more })
  if (!eherkenning) throw new Error('off')
  return eherkenning
}
const settings = settingsOf()

const claims = {
  'urn:etoegang:core:LegalSubjectID': '00000017',
  'urn:etoegang:core:ActingSubjectID': 'AB12@CD34',
  'urn:etoegang:core:ServiceUUID': 'dienst-1',
  acr: 'urn:etoegang:core:assurance-class:loa3',
}
const read = (changed: Record<string, unknown>) => readCompanyVisit({ ...claims, ...changed }, settings)

describe('what a broker says', () => {
  it('is understood with the least that there must be', () => {
    expect(read({})).toEqual({
      issuer: 'https://makelaar.example',
      pseudonym: 'AB12@CD34',
      employer: { number: '00000017', name: null },
      represented: { number: '00000017', name: null },
      branchNumber: null,
      isChain: false,
      level: 'eh3',
      deeds: ['prepare'],
    })
  })

  it.each([
    ['urn:etoegang:core:assurance-class:loa4', 'eh4'],
    ['http://eidas.europa.eu/LoA/substantial', 'eh3'],
    ['EH3', 'eh3'],
  ])('has its level in several ways: %s', (acr, level) => expect(read({ acr })).toMatchObject({ level }))

  it.each(['urn:etoegang:core:assurance-class:loa2plus', 'urn:etoegang:core:assurance-class:loa2', 'EH2+', 'loa1'])(
    'is refused below the lowest level: %s',
    (acr) => expect(read({ acr })).toBe('lowLevel'),
  )

  it('is refused at EH3 where EH4 is wanted', () => {
    expect(readCompanyVisit(claims, settingsOf({ EHERKENNING_LEVEL: 'eh4' }))).toBe('lowLevel')
  })

  it.each([
    { acr: undefined },
    { acr: 'loa9' },
    { acr: 'constructor' },
    { 'urn:etoegang:core:LegalSubjectID': '0000017' },
    { 'urn:etoegang:core:LegalSubjectID': ['00000017', '00000025'] },
    { 'urn:etoegang:core:LegalSubjectID': { value: '00000017' } },
    { 'urn:etoegang:core:ActingSubjectID': undefined },
    { 'urn:etoegang:core:ActingSubjectID': 'x'.repeat(401) },
    { 'urn:etoegang:1.9:ServiceRestriction:Vestigingsnr': '0001' },
    { 'urn:etoegang:1.9:IntermediateEntityID:KvKnr': 'elders' },
  ])('is wrong when it cannot be: %o', (changed) => expect(read(changed)).toBe('wrong'))

  it('without a number of the Chamber of Commerce is no company to us', () => {
    expect(read({ 'urn:etoegang:core:LegalSubjectID': undefined })).toBe('noCompany')
    expect(read({ namequalifier: 'urn:etoegang:1.9:EntityConcernedID:RSIN' })).toBe('noCompany')
    expect(read({ namequalifier: 'urn:etoegang:1.9:EntityConcernedID:KvKnr' })).toMatchObject({ isChain: false })
  })

  it('names the intermediary as the employer, unless it is the company itself', () => {
    const intermediate = 'urn:etoegang:1.9:IntermediateEntityID:KvKnr'
    expect(read({ [intermediate]: ['00000074'] })).toMatchObject({
      employer: { number: '00000074' },
      represented: { number: '00000017' },
      isChain: true,
    })
    expect(read({ [intermediate]: '00000017' })).toMatchObject({ isChain: false })
  })

  it('lets nobody do anything for another service, and nobody sign without a service for that', () => {
    const service = 'urn:etoegang:core:ServiceUUID'
    expect(read({ [service]: 'elders' })).toMatchObject({ deeds: [] })
    expect(read({ [service]: undefined })).toMatchObject({ deeds: [] })
    expect(read({ [service]: ['dienst-1', 'dienst-2'] })).toMatchObject({ deeds: ['prepare', 'sign'] })
    const { EHERKENNING_SIGN_SERVICE: _, ...without } = environment
    const unsigned = readSettings(without).eherkenning
    if (!unsigned) throw new Error('off')
    expect(readCompanyVisit({ ...claims, [service]: 'dienst-2' }, unsigned)).toMatchObject({ deeds: [] })
    expect(readCompanyVisit({ ...claims, [service]: null }, unsigned)).toMatchObject({ deeds: [] })
  })

  it('stands under other names when the settings say so', () => {
    const named = settingsOf({ EHERKENNING_CLAIMS: 'company=kvk person=sub level=loa' })
    expect(readCompanyVisit({ ...claims, kvk: '00000025', sub: 'S', loa: 'eh4' }, named)).toMatchObject({
      represented: { number: '00000025' },
      pseudonym: 'S',
      level: 'eh4',
    })
  })

  it('never throws, whatever it is, and a visit is always one of a whole number on a known level', () => {
    const odd = fc.oneof(fc.string(), fc.integer(), fc.constant(null), fc.array(fc.string()), fc.object())
    const any = fc.record(Object.fromEntries(Object.values(settings.claims).map((name) => [name, odd])), {
      requiredKeys: [],
    })
    fc.assert(
      fc.property(any, fc.boolean(), (said, isHalfRight) => {
        const visit = readCompanyVisit(isHalfRight ? { ...said, acr: claims.acr } : said, settings)
        if (typeof visit === 'string') return
        expect(visit.represented.number).toMatch(/^\d{8}$/)
        expect(['eh3', 'eh4']).toContain(visit.level)
      }),
    )
  })
})

describe('settings', () => {
  it('are off without an issuer', () => expect(readSettings({}).eherkenning).toBeNull())

  it.each([
    [{ EHERKENNING_CLIENT_SECRET: '' }, /EHERKENNING_CLIENT_SECRET/],
    [{ EHERKENNING_SERVICE: '' }, /EHERKENNING_SERVICE/],
    [{ EHERKENNING_SIGN_SERVICE: 'dienst-1' }, /EHERKENNING_SIGN_SERVICE/],
    [{ EHERKENNING_ISSUER: 'http://makelaar.example' }, /https/],
    [{ OIDC_ISSUER: 'https://makelaar.example' }, /another than OIDC_ISSUER/],
    [{ EHERKENNING_REQUEST: 'redirect_uri=https://elders.example' }, /redirect_uri/],
    [{ EHERKENNING_REQUEST: 'nonce=1&state=2' }, /nonce, state/],
    [{ EHERKENNING_CLAIMS: 'bsn=x' }, /EHERKENNING_CLAIMS/],
    [{ EHERKENNING_CLAIMS: 'person' }, /EHERKENNING_CLAIMS/],
    [{ EHERKENNING_LEVEL: 'eh2plus' }, /EHERKENNING_LEVEL/],
    [{ EHERKENNING_SCOPE: 'profile' }, /openid/],
  ] as [Record<string, string>, RegExp][])('that would be unsafe stop the program: %o', (changed, why) =>
    expect(() => settingsOf(changed)).toThrow(why),
  )
})
