// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { answerForm, contextOf, existing } from '#foundation/web'
import { exchangeChoices } from '#modules/agreements'
import { Form } from '#ui/form'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { paths } from '../bottleneck/addresses.ts'
import { showBottleneck } from '../show-bottleneck/show-bottleneck.query.ts'
import type { Route } from './+types/prepare-pilot.page.ts'
import { preparePilot } from './prepare-pilot.command.ts'
import { prepareText } from './prepare-pilot.text.ts'
import { TermsFields } from './terms-fields.part.tsx'

const intent = 'prepare'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const shown = existing(await showBottleneck(ctx, args.params.id ?? ''))
  return { id: shown.id, title: shown.title, exchanges: exchangeChoices(ctx.language) }
}

export const action = (args: Route.ActionArgs) =>
  answerForm(
    args,
    intent,
    async (ctx, entries) => `${paths.pilots}/${await preparePilot(ctx, args.params.id ?? '', entries)}`,
  )

export default function PreparePilot({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(prepareText, language)
  return (
    <WorkbenchPage
      title={t('pageTitle')}
      lead={t('lead')}
      answered={actionData}
      actions={
        <TextLink href={addressIn(language, `${paths.bottlenecks}/${loaderData.id}`)} hiddenText={loaderData.title}>
          {t('back')}
        </TextLink>
      }
    >
      <Form fieldsOf={intent} label={t('pageTitle')} submit={t('send')}>
        <TermsFields exchanges={loaderData.exchanges} />
      </Form>
    </WorkbenchPage>
  )
}
