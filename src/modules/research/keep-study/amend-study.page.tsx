// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { answerForm, contextOf, existing } from '#foundation/web'
import { Button, ButtonGroup } from '#ui/button'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { findStudy } from '../list-studies/list-studies.query.ts'
import { paths } from '../study/addresses.ts'
import { type StudyStep, studySteps } from '../study/study.ts'
import { statusText, stepText } from '../study/study.text.ts'
import type { Route } from './+types/amend-study.page.ts'
import { formOptions } from './form-options.query.ts'
import { amendStudy, moveStudy } from './keep-study.command.ts'
import { keepText } from './keep.text.ts'
import { StudyFieldsPart } from './study-fields.part.tsx'

export async function loader(args: Route.LoaderArgs) {
  const ctx = contextOf(args)
  const study = existing(await findStudy(ctx, args.params.code))
  return { study, forms: await formOptions(ctx) }
}

export async function action(args: Route.ActionArgs) {
  const { code } = args.params
  return answerForm(args, async (ctx, entries) => {
    if (entries.intent === 'amend') await amendStudy(ctx, code, entries)
    else await moveStudy(ctx, code, String(entries.intent), Number(entries.version))
    return `${paths.desk}/${code}`
  })
}

export default function AmendStudy({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(keepText, language)
  const { study, forms } = loaderData
  const steps = Object.keys(studySteps[study.status]) as StudyStep[]
  const seen = <HiddenField name="version" value={String(study.version)} />
  return (
    <WorkbenchPage
      title={study.title}
      answered={actionData}
      actions={
        <>
          <TextLink href={addressIn(language, paths.desk)}>{t('back')}</TextLink>{' '}
          <TextLink href={addressIn(language, `${paths.public}/${study.code}`)}>{t('public')}</TextLink>
        </>
      }
    >
      <Heading level={2}>{t('steps', { status: statusText[language][study.status] })}</Heading>
      <Form label={t('status')}>
        {seen}
        <ButtonGroup>
          {steps.map((step) => (
            <Button key={step} appearance="secondary" name="intent" value={step}>
              {stepText[language][step]}
            </Button>
          ))}
        </ButtonGroup>
      </Form>
      <Heading level={2}>{t('amend')}</Heading>
      <Form intent="amend" label={t('amendTitle')} submit={t('save')}>
        {seen}
        <StudyFieldsPart study={study} forms={forms} />
      </Form>
    </WorkbenchPage>
  )
}
