// SPDX-License-Identifier: EUPL-1.2
// What the operator writes down. Every organisation, person and account is invented.

/** Receives the reports, and decides about warnings. */
export const authority = 'politie-voorbeeld'

type Role = string
const of = (issuer: string, people: Record<string, Role>) =>
  Object.entries(people).map(([subject, role]) => ({
    issuer,
    subject,
    name: `${subject[0]?.toUpperCase()}${subject.slice(1)} Voorbeeld`,
    roles: [role],
  }))

export const partners = (issuer: string) => ({
  organisations: [
    {
      id: authority,
      name: 'Politie (voorbeeld)',
      kind: 'police',
      isPublishing: true,
      people: of(issuer, {
        adam: 'administrator',
        bram: 'administrator',
        carla: 'publisher',
        dirk: 'publisher',
        emma: 'analyst',
        frits: 'complaint-handler',
        greta: 'privacy-officer',
        hans: 'policy-adviser',
        ineke: 'call-taker',
      }),
    },
    {
      id: 'eerste-bank',
      name: 'Eerste Bank (voorbeeld)',
      kind: 'bank',
      accountsBeginWith: ['NLABNA'],
      people: of(issuer, { kees: 'analyst', lies: 'privacy-officer' }),
      machineClients: [
        { clientId: 'eerste-bank-client', permissions: ['reports:file', 'checks:ask', 'recovery:answer'] },
      ],
    },
    {
      id: 'tweede-bank',
      name: 'Tweede Bank (voorbeeld)',
      kind: 'bank',
      accountsBeginWith: ['NLRABO'],
      people: of(issuer, { mies: 'analyst', niek: 'privacy-officer' }),
    },
    {
      id: 'slachtofferloket',
      name: 'Slachtofferloket (voorbeeld)',
      kind: 'reporting-point',
      people: of(issuer, {
        otto: 'call-taker',
        paula: 'privacy-officer',
        quinten: 'administrator',
        rita: 'policy-adviser',
      }),
    },
    {
      id: 'fietsenwinkel',
      name: 'Fietsenwinkel (voorbeeld)',
      kind: 'company',
      companyNumber: '00000025',
      people: of(issuer, { roos: 'complaint-preparer', stijn: 'complaint-signatory' }),
    },
    {
      id: 'ministerie-voorbeeld',
      name: 'Ministerie (voorbeeld)',
      kind: 'ministry',
      people: of(issuer, {
        saskia: 'jurist',
        teun: 'jurist',
        ursula: 'plan-secretary',
        vera: 'policy-adviser',
        wim: 'policy-adviser',
        xandra: 'register-editor',
        yvonne: 'register-editor',
      }),
    },
  ],
})

/** An account as this bank would give out, that it never did: the figures fail the test of eleven that Dutch numbers pass. */
export function noAccount(bank: 'ABNA' | 'RABO' | 'INGB', number: number): string {
  let figures = String(9_000_000_000 + number)
  while (isGivenOut(figures)) figures = String(Number(figures) + 1)
  const asFigures = `${bank}${figures}NL00`.replaceAll(/[A-Z]/g, (sign) => String(sign.charCodeAt(0) - 55))
  return `NL${String(98n - (BigInt(asFigures) % 97n)).padStart(2, '0')}${bank}${figures}`
}

const isGivenOut = (figures: string) =>
  [...figures].reduce((sum, figure, at) => sum + Number(figure) * (10 - at), 0) % 11 === 0
