// SPDX-License-Identifier: EUPL-1.2
import { type Context } from '#foundation/access'
import type { Tx } from '#foundation/db'
import type { Language } from '#foundation/text'
import { organisationNames } from '#modules/partners'
import { findCurrentEdition } from '#modules/taxonomy'
import { dutchDay } from '#values'
import type { Audience } from '../message/audience.ts'
import { selectVersions } from '../message/message.store.ts'
import type { Version, VersionStatus } from '../message/message.ts'
import { adviserTransaction, publicTransaction } from '../message/who.query.ts'
import { questions } from '../message/stance.ts'
import { questionText, stanceText } from '../message/message.text.ts'
import { selectUses, type Use } from '../use-message/use.store.ts'

export interface VersionView {
  number: number
  status: VersionStatus
  sentence: string
  /** In which language the words are. */
  lang: Language
  dos: string[]
  donts: string[]
  source: { title: string; publisher: string; url: string }
  stances: { question: string; stance: string }[]
  by: string
  signedBy: string[]
  /** By the organisation of whoever looks. */
  isOwn: boolean
  isSignedByOwn: boolean
  since: string | null
  ended: string | null
  because: string
  isExample: boolean
}

export interface UseView
  extends Pick<Use, 'id' | 'number' | 'kind' | 'title' | 'address' | 'campaignId' | 'isOpen' | 'reason'> {
  by: string
  isOwn: boolean
}

export interface MessageView {
  id: string
  form: string
  formName: string
  audience: Audience
  /** Newest first. */
  versions: VersionView[]
  uses: UseView[]
}

/** Messages that hold or held, as anybody may see them. */
export function listPublicMessages(ctx: Context): Promise<MessageView[]> {
  return publicTransaction(ctx, (tx) => viewsOf({ ...ctx, actor: { kind: 'anyone' }, tx }, tx, null))
}

/** With what is proposed, for advisers. `messageId`: one of them. */
export function listMessages(ctx: Context, messageId: string | null = null): Promise<MessageView[]> {
  return adviserTransaction(ctx, (tx) => viewsOf({ ...ctx, tx }, tx, messageId))
}

async function viewsOf(ctx: Context, tx: Tx, messageId: string | null): Promise<MessageView[]> {
  const [versions, uses] = [
    await selectVersions(tx, { messageId }),
    await selectUses(tx, { today: dutchDay(ctx.now()), messageId }),
  ]
  const organisations = [
    ...versions.flatMap(({ signedBy, organisationId }) => [organisationId, ...signedBy]),
    ...uses.map(({ organisationId }) => organisationId),
  ]
  const names = await organisationNames(ctx, [...new Set(organisations)])
  const nameOf = (id: string) => names.get(id) ?? id
  const { byId } = await findCurrentEdition(ctx)
  const own = ctx.actor.kind === 'person' ? ctx.actor.organisationId : null
  return [...Map.groupBy(versions, (one) => one.messageId)].map(([id, of]) => {
    const [{ form, audience }] = of as [Version, ...Version[]]
    return {
      id,
      form,
      formName: form === '' ? '' : (byId.get(form)?.label[ctx.language] ?? form),
      audience,
      versions: of.map((one) => versionView(one, ctx.language, nameOf, own)),
      uses: uses
        .filter((use) => use.messageId === id)
        .map(({ id: useId, number, kind, title, address, campaignId, isOpen, reason, organisationId }) => ({
          id: useId,
          number,
          kind,
          title,
          address,
          campaignId,
          isOpen,
          reason,
          by: nameOf(organisationId),
          isOwn: organisationId === own,
        })),
    }
  })
}

function versionView(
  version: Version,
  language: Language,
  nameOf: (id: string) => string,
  own: string | null,
): VersionView {
  const isEnglish = language === 'en' && version.sentenceEn !== ''
  const { number, status, source, stances, because, isExample } = version
  return {
    number,
    status,
    sentence: isEnglish ? version.sentenceEn : version.sentence,
    lang: isEnglish ? 'en' : 'nl',
    dos: isEnglish ? version.dosEn : version.dos,
    donts: isEnglish ? version.dontsEn : version.donts,
    source,
    stances: questions.flatMap((question) => {
      const stance = stances[question]
      return stance ? [{ question: questionText[language][question], stance: stanceText[language][stance] }] : []
    }),
    by: nameOf(version.organisationId),
    signedBy: version.signedBy.map(nameOf),
    isOwn: version.organisationId === own,
    isSignedByOwn: own !== null && version.signedBy.includes(own),
    since: version.inForceAt?.toISOString() ?? null,
    ended: version.endedAt?.toISOString() ?? null,
    because,
    isExample,
  }
}
