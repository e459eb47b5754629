// SPDX-License-Identifier: EUPL-1.2
// What one can choose at the simulated broker, and the claims that follow from it.

/** Invented: the trade register gives out no numbers that begin so low. */
export const companies = [
  { number: '00000017', name: 'Fietsfabriek Voorbeeld' },
  { number: '00000041', name: 'Winkelclub Voorbeeld' },
  { number: '00000058', name: 'Schoenhuis Voorbeeld' },
  { number: '00000066', name: 'Bakkerij Voorbeeld' },
  { number: '00000074', name: 'Administratiekantoor Voorbeeld' },
] as const

export const branch = '000000000017'

export const levels = {
  eh2plus: 'urn:etoegang:core:assurance-class:loa2plus',
  eh3: 'urn:etoegang:core:assurance-class:loa3',
  eh4: 'urn:etoegang:core:assurance-class:loa4',
} as const

/** How it fails, if it does, in the words of the page. */
export const manners = {
  well: 'Zonder storing',
  withdrawn: 'De machtiging is ingetrokken',
  'other-service': 'De machtiging is voor een andere dienst',
  'no-number': 'Het bedrijf heeft geen KVK-nummer',
  down: 'De makelaar valt uit',
  slow: 'De makelaar is traag',
  audience: 'Het antwoord is voor een ander gemaakt',
  expired: 'Het antwoord is verlopen',
  'foreign-key': 'Het antwoord is met een vreemde sleutel getekend',
  unsigned: 'Het antwoord is niet getekend',
  replay: 'De code is al eens gebruikt',
} as const
export type Manner = keyof typeof manners

export interface Services {
  prepare: string
  sign: string
}

export interface Choice {
  claims: Record<string, string>
  level: string
  manner: Manner
  /** False: the broker lets nobody through to the service that was asked for. */
  isMandated: boolean
}

/** `asked`: the service in the request. */
export function choiceOf(form: URLSearchParams, asked: string, services: Services): Choice {
  const [employer, represented] = [form.get('employer') ?? '', form.get('represented') ?? '']
  const nameOf = (number: string) => companies.find((one) => one.number === number)?.name ?? ''
  const acts = represented === '' ? employer : represented
  const isChain = acts !== employer
  const manner = Object.hasOwn(manners, form.get('manner') ?? '') ? (form.get('manner') as Manner) : 'well'
  const level = levels[form.get('level') as keyof typeof levels] ?? levels.eh3
  const maySign = form.get('mandate') !== 'prepare'
  const hasNumber = manner !== 'no-number'
  return {
    manner,
    level,
    isMandated: manner !== 'withdrawn' && (maySign || asked !== services.sign),
    claims: {
      // One for each person, company and service provider, as the scheme makes it.
      'urn:etoegang:core:ActingSubjectID': `${form.get('person') ?? 'A'}-${employer}@dijkwacht`,
      'urn:etoegang:core:LegalSubjectID': hasNumber ? acts : '123456782',
      namequalifier: `urn:etoegang:1.9:EntityConcernedID:${hasNumber ? 'KvKnr' : 'RSIN'}`,
      'urn:etoegang:1.11:attribute-represented:CompanyName': nameOf(acts),
      ...(isChain && {
        'urn:etoegang:1.9:IntermediateEntityID:KvKnr': employer,
        'urn:etoegang:1.13:attribute-intermediate:CompanyName': nameOf(employer),
      }),
      ...(form.get('branch') && { 'urn:etoegang:1.9:ServiceRestriction:Vestigingsnr': branch }),
      'urn:etoegang:core:ServiceUUID': manner === 'other-service' ? '00000000-0000-4000-8000-000000000000' : asked,
    },
  }
}

export const claimNames = [
  'urn:etoegang:core:ActingSubjectID',
  'urn:etoegang:core:LegalSubjectID',
  'namequalifier',
  'urn:etoegang:1.11:attribute-represented:CompanyName',
  'urn:etoegang:1.9:IntermediateEntityID:KvKnr',
  'urn:etoegang:1.13:attribute-intermediate:CompanyName',
  'urn:etoegang:1.9:ServiceRestriction:Vestigingsnr',
  'urn:etoegang:core:ServiceUUID',
]
