// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { answerForm, contextOf, existing } from '#foundation/web'
import { Form } from '#ui/form'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { Paragraph } from '#ui/text'
import { paths, proposalPath } from '../intervention/addresses.ts'
import { interventionSteps, statuses } from '../intervention/intervention.ts'
import { listProposals } from '../judge-change/list-proposals.query.ts'
import { findIntervention } from '../list-interventions/list-interventions.query.ts'
import type { Route } from './+types/propose-change.page.ts'
import { ContentFields } from './content-fields.part.tsx'
import { intent } from './form-fields.part.tsx'
import { readNames } from '../intervention/model.query.ts'
import { proposeChange } from './propose-change.command.ts'
import { proposeText } from './propose.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const one = existing(await findIntervention(ctx, args.params.code))
  const waiting = (await listProposals(ctx)).find(({ code }) => code === one.code)
  return { one, waiting: waiting?.id ?? null, forms: (await readNames(ctx)).forms }
}

export const action = (args: Route.ActionArgs) =>
  answerForm(args, intent, async (ctx, entries) => proposalPath(await proposeChange(ctx, args.params.code, entries)))

export default function ProposeChange({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(proposeText, language)
  const { one, waiting, forms } = loaderData
  const next = Object.values(interventionSteps[one.status])
  return (
    <WorkbenchPage
      title={one.title}
      lead={t('amendLead')}
      answered={actionData}
      actions={
        <>
          <TextLink href={addressIn(language, paths.desk)}>{t('back')}</TextLink>{' '}
          <TextLink href={addressIn(language, `${paths.desk}/${one.code}/uitrol`)}>{t('rollOut')}</TextLink>{' '}
          <TextLink href={addressIn(language, `${paths.public}/${one.code}`)}>{t('public')}</TextLink>
        </>
      }
    >
      {waiting && (
        <Notice kind="warn" title={t('waitsAlready')}>
          <Paragraph>
            <TextLink href={addressIn(language, proposalPath(waiting))}>{t('proposal')}</TextLink>
          </Paragraph>
        </Notice>
      )}
      <Form fieldsOf={intent} label={t('amendTitle')} submit={t('send')}>
        <HiddenField name="version" value={String(one.version)} />
        <ContentFields
          answered={actionData}
          content={one}
          status={one.status}
          statuses={statuses.filter((status) => status === one.status || next.includes(status))}
          forms={forms}
        />
      </Form>
    </WorkbenchPage>
  )
}
