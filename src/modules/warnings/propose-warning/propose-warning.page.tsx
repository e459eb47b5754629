// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { answerForm, contextOf } from '#foundation/web'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { Paragraph } from '#ui/text'
import { deskPath, paths, proposalPath } from '../warning/addresses.ts'
import { orRefused } from '../warning/or-refused.query.ts'
import type { Route } from './+types/propose-warning.page.ts'
import { ContentForm } from './content-form.part.tsx'
import { proposeWarning } from './propose-warning.command.ts'
import { proposeText } from './propose.text.ts'
import { exampleDay, provinceOptions, startWarning } from './start-warning.query.ts'

const signalIn = (url: string) => new URL(url).searchParams.get('signaal') ?? ''

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const begun = await orRefused(ctx, () => startWarning(ctx, signalIn(args.request.url)))
  return { begun, provinces: provinceOptions(ctx), example: exampleDay(ctx) }
}

export const action = (args: Route.ActionArgs) =>
  answerForm(args, async (ctx, entries) => {
    if (entries.intent !== 'publish') throw new Response(null, { status: 400 })
    const id = await proposeWarning(ctx, signalIn(args.request.url), entries)
    return proposalPath(id)
  })

export default function ProposeWarning({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(proposeText, language)
  const { begun, provinces, example } = loaderData
  const found = begun.ok ? begun.value : null
  return (
    <WorkbenchPage
      title={t('newTitle')}
      lead={t('newLead')}
      answered={actionData}
      actions={<TextLink href={addressIn(language, paths.desk)}>{t('back')}</TextLink>}
    >
      {!begun.ok && <Notice kind="warn" more={begun.because} />}
      {found && (
        <Paragraph>
          {t('fromSignal', { title: found.title })} {(found.code || found.waiting) && `${t('already')} `}
          {found.code && <TextLink href={addressIn(language, deskPath(found.code))}>{t('seeNow')}</TextLink>}
          {found.waiting && <TextLink href={addressIn(language, proposalPath(found.waiting))}>{t('seeNow')}</TextLink>}
        </Paragraph>
      )}
      {found && !found.code && !found.waiting && (
        <ContentForm intent="publish" start={found.start} provinces={provinces} example={example} />
      )}
    </WorkbenchPage>
  )
}
