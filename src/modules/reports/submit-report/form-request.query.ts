// SPDX-License-Identifier: EUPL-1.2
import type { Context } from '#foundation/access'
import { capitalised, translate } from '#foundation/text'
import { cookieIn, setCookie } from '#foundation/web'
import { organisationNames } from '#modules/partners'
import { findCurrentEdition, listConcepts, listFraudForms } from '#modules/taxonomy'
import { dutchDay, platforms } from '#values'
import { unknownSituation } from './answers.ts'
import { channelWords } from './channel.text.ts'
import { draftCookie } from './draft-cookie.ts'
import { draftHours } from './draft.query.ts'
import type { Choices, Option } from './field-view.ts'
import type { Knowledge } from './form-page.ts'
import { secretsText } from './secrets.text.ts'
import { situationsOf } from './situation.ts'
import { situationWords } from './situation.text.ts'

/** The token of the draft (or of the receipt) that this browser holds. */
export function draftTokenOf(ctx: Context, request: Request): string | null {
  return cookieIn(ctx, request, draftCookie)
}

/** The cookie for a draft, or for the receipt that came of it. */
export function cookieFor(ctx: Context, token: string, seconds = draftHours * 3_600): string {
  return setCookie(ctx, draftCookie, token, seconds)
}

export function forgottenDraft(ctx: Context): string {
  return setCookie(ctx, draftCookie, '', 0)
}

/** What the questions offer, from the taxonomy and the platforms we know, in the reader's language. */
export async function choicesFor(ctx: Context): Promise<Choices> {
  const { language } = ctx
  const intake = ctx.settings.intakeOrganisation
  const [forms, channels, edition, names] = await Promise.all([
    listFraudForms(ctx),
    listConcepts(ctx, 'CH'),
    findCurrentEdition(ctx),
    organisationNames(ctx, [intake]),
  ])
  const byId = new Map(forms.map((form) => [form.id, form]))
  const situations = situationsOf(forms).map((id): Option => {
    const words = situationWords(id, language)
    if (words) return { value: id, ...words }
    const form = byId.get(id)
    return { value: id, text: capitalised(form?.label[language] ?? id), description: form?.definition[language] ?? '' }
  })
  const unknown = situationWords(unknownSituation, language)
  return {
    situations: [
      ...situations,
      { value: unknownSituation, text: unknown?.text ?? '', description: unknown?.description ?? '' },
    ],
    channels: channels
      .filter(({ broader }) => broader.length > 0)
      .map(({ id, label }) => ({ value: id, text: channelWords(id, language) ?? capitalised(label[language]) })),
    platforms: platforms.map(({ key, name }) => ({ value: key, text: name })),
    organisation: names.get(intake) ?? intake,
    tree: edition.byId,
  }
}

export function knowledgeFor(ctx: Context, choices: Choices): Knowledge {
  return {
    situations: choices.situations.map(({ value }) => value),
    channels: choices.channels.map(({ value }) => value),
    today: dutchDay(ctx.now()),
    demoBankAllowed: !ctx.settings.isProduction,
    struck: translate(secretsText, ctx.language)('instead'),
  }
}
