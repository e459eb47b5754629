// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { answerForm, contextOf } from '#foundation/web'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { Paragraph } from '#ui/text'
import { deskPath, proposalPath } from '../warning/addresses.ts'
import { orRefused } from '../warning/or-refused.query.ts'
import type { Route } from './+types/correct-warning.page.ts'
import { ContentForm } from './content-form.part.tsx'
import { proposeCorrection } from './propose-warning.command.ts'
import { proposeText } from './propose.text.ts'
import { exampleDay, provinceOptions, startCorrection } from './start-warning.query.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const { code } = args.params
  const begun = await orRefused(ctx, () => startCorrection(ctx, code))
  if (!begun.ok) throw new Response(null, { status: 404 })
  return { ...begun.value, code, provinces: provinceOptions(ctx), example: exampleDay(ctx) }
}

export const action = (args: Route.ActionArgs) =>
  answerForm(args, async (ctx, entries) => {
    if (entries.intent !== 'correct') throw new Response(null, { status: 400 })
    const id = await proposeCorrection(ctx, args.params.code, entries)
    return proposalPath(id)
  })

export default function CorrectWarning({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(proposeText, language)
  const { code, title, start, edition, provinces, example } = loaderData
  const here = addressIn(language, deskPath(code))
  return (
    <WorkbenchPage
      title={t('correctTitle')}
      lead={t('correctLead')}
      answered={actionData}
      actions={<TextLink href={here}>{title}</TextLink>}
    >
      {actionData?.isConflict && (
        <Notice kind="warn">
          <Paragraph>
            {t('conflict')} <TextLink href={here}>{t('seeNow')}</TextLink>
          </Paragraph>
        </Notice>
      )}
      <ContentForm intent="correct" start={start} edition={edition} provinces={provinces} example={example} />
    </WorkbenchPage>
  )
}
