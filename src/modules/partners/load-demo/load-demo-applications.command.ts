// SPDX-License-Identifier: EUPL-1.2
import { asSystem, type Context, developmentIssuer, transaction } from '#foundation/access'
import { recordAudit } from '#foundation/audit'
import { selectApplications, insertApplication, updateConfirmed } from '../join-partners/application.store.ts'
import { checkApplication } from '../join-partners/judge-application.command.ts'
import { digestAddress, digestCode, newCode, sealApplicant } from '../join-partners/keys.query.ts'
import { identities } from '../organisation/identities.query.ts'

const demoApplications = [
  {
    name: 'Oosterbank (verzonnen)',
    companyNumber: '00000058',
    applicant: { name: 'Ruth Akkerman', address: 'r.akkerman@oosterbank.example' },
    why: 'Onze klanten raken geld kwijt aan nepagenten, en wij zien dat te laat.',
    brings: 'Meldingen van klanten, en mensen die ’s avonds een betaling kunnen stoppen.',
    asks: 'Wij willen weten welke rekeningen anderen al meldden.',
  },
  {
    name: 'Woonstichting De Kade (verzonnen)',
    companyNumber: '00000066',
    applicant: { name: 'Sander Bos', address: 'sander.bos@dekade.example' },
    why: 'Huurders betalen aan iemand die zich voor ons uitgeeft.',
    brings: 'Wij bereiken 9.000 huurders met een brief.',
    asks: '',
  },
] as const

/** One that waits for the first pair of eyes, and one that waits for a second: nothing was mailed. */
export async function loadDemoApplications(ctx: Context): Promise<void> {
  const system = asSystem(ctx, 'partners.load-demo')
  const admitter = await identities.findPerson(ctx, developmentIssuer, 'leila-farahani')
  const at = new Date(ctx.now().getTime() - 3 * 86_400_000)
  const ids = await transaction(system, async (tx) => {
    if ((await selectApplications(tx, { limit: 1, offset: 0 })).length > 0) return []
    const made: string[] = []
    for (const { applicant, ...written } of demoApplications) {
      const id = ctx.newId()
      await insertApplication(tx, {
        id,
        ...written,
        language: 'nl',
        at,
        codeUntil: at,
        sealedContact: sealApplicant(system, applicant),
        addressDigest: digestAddress(system, applicant.address),
        codeDigest: digestCode(system, newCode(system)),
      })
      await updateConfirmed(tx, id, at)
      await recordAudit(system, tx, { action: 'partners.application-asked', subjectKind: 'application', subjectId: id })
      made.push(id)
    }
    return made
  })
  const [, second] = ids
  if (!admitter || !second) return
  const { tx: _, ...rest } = ctx
  await checkApplication({ ...rest, actor: admitter }, second, {
    organisationId: 'de-kade-demo',
    name: demoApplications[1].name,
    kind: 'other',
    subject: 'sander-bos',
    roles: ['communication-adviser'],
    called: 'yes',
  })
}
