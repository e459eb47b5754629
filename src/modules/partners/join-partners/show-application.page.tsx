// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { answerForms, contextOf, existing } from '#foundation/web'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { HiddenField } from '#ui/hidden-field'
import { useLanguage } from '#ui/language'
import { TextLink } from '#ui/link'
import { Notice } from '#ui/notice'
import { WorkbenchPage } from '#ui/page'
import { ReasonForm } from '#ui/reason-form'
import { Status } from '#ui/status'
import { SummaryList } from '#ui/summary-list'
import { Paragraph } from '#ui/text'
import type { Route } from './+types/show-application.page.ts'
import { joinPaths } from './addresses.ts'
import { admitText } from './admit.text.ts'
import { CheckForm } from './check-form.part.tsx'
import { approveApplication, checkApplication, declineApplication, mailAgain } from './judge-application.command.ts'
import { statusTone } from './status-tone.ts'
import { readApplication } from './read-applications.query.ts'

export async function loader(args: Route.LoaderArgs) {
  return existing(await readApplication(contextOf(args), args.params.id))
}

export async function action(args: Route.ActionArgs) {
  const { id } = args.params
  return answerForms(args, `${joinPaths.desk}/${id}`, {
    check: (ctx, entries) => checkApplication(ctx, id, entries),
    approve: (ctx, entries) => approveApplication(ctx, id, entries),
    'mail-again': (ctx) => mailAgain(ctx, id),
    decline: (ctx, entries) => declineApplication(ctx, id, entries),
  })
}

export default function ShowApplication({ loaderData, actionData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(admitText, language)
  const { name, companyNumber, why, brings, asks, status, because, same, applicant, plan, steps, ...may } = loaderData
  const dutch = (text: string) => text && <span lang="nl">{text}</span>
  return (
    <WorkbenchPage
      title={name}
      answered={actionData}
      actions={<TextLink href={addressIn(language, joinPaths.desk)}>{t('back')}</TextLink>}
    >
      <Paragraph>
        <Status kind={statusTone[status]} text={t(status)} />
      </Paragraph>
      {same && <Notice kind="warn" title={t('same')} />}
      <SummaryList
        items={[
          { term: t('number'), answer: companyNumber },
          { term: t('contact'), answer: `${applicant.name}, ${applicant.address}` },
          { term: t('why'), answer: dutch(why) },
          { term: t('brings'), answer: dutch(brings) },
          { term: t('asks'), answer: dutch(asks) },
          ...(because ? [{ term: t('because'), answer: dutch(because) }] : []),
        ]}
      />
      {plan && (
        <>
          <Heading level={2}>{t('plan')}</Heading>
          <SummaryList
            items={[
              { term: t('field_organisationId'), answer: plan.organisationId },
              { term: t('field_name'), answer: plan.name },
              { term: t('field_kind'), answer: t(plan.kind) },
              { term: t('field_subject'), answer: plan.subject },
              { term: t('roles'), answer: plan.roleNames },
            ]}
          />
        </>
      )}
      {steps.includes('approve') && !may.maySecond && <Paragraph>{t('ownCheck')}</Paragraph>}
      {steps.includes('approve') && may.maySecond && (
        <Form intent="approve" label={t('approve')} submit={t('approve')}>
          <HiddenField name="seen" value={may.seen} />
          <Paragraph>{t('approveMore')}</Paragraph>
        </Form>
      )}
      {steps.includes('mail-again') && (
        <Form intent="mail-again" label={t('mailAgain')} submit={t('mailAgain')} quiet />
      )}
      {steps.includes('check') && <CheckForm name={name} plan={plan} />}
      {steps.includes('decline') && (
        <ReasonForm intent="decline" name="because" title={t('decline')} more={t('declineMore')} label={t('reason')} />
      )}
    </WorkbenchPage>
  )
}
