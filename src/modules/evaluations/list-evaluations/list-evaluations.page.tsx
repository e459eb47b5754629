// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { contextOf } from '#foundation/web'
import { useLanguage } from '#ui/language'
import { ActionLink, TextLink } from '#ui/link'
import { WorkbenchPage } from '#ui/page'
import { Table } from '#ui/table'
import { Paragraph } from '#ui/text'
import { deskPath, paths } from '../evaluation/addresses.ts'
import { claimText, designText, statusText } from '../evaluation/evaluation.text.ts'
import { listForDesk } from '../show-evaluation/find-evaluation.query.ts'
import type { Route } from './+types/list-evaluations.page.ts'
import { deskText } from './desk.text.ts'

export async function loader(args: Route.LoaderArgs) {
  const evaluations = await listForDesk(contextOf(args))
  return {
    evaluations: evaluations.map(({ id, plan, status, view }) => ({
      id,
      title: plan.title,
      measure: plan.interventionName,
      design: plan.design,
      status,
      claim: view?.said.claim ?? null,
    })),
  }
}

export default function ListEvaluations({ loaderData }: Route.ComponentProps) {
  const language = useLanguage()
  const t = translate(deskText, language)
  const { evaluations } = loaderData
  return (
    <WorkbenchPage
      title={t('title')}
      lead={t('lead')}
      actions={
        <>
          <ActionLink href={addressIn(language, paths.register)}>{t('add')}</ActionLink>{' '}
          <TextLink href={addressIn(language, paths.plan)}>{t('planner')}</TextLink>{' '}
          <TextLink href={addressIn(language, paths.public)}>{t('public')}</TextLink>
        </>
      }
    >
      {evaluations.length === 0 ? (
        <Paragraph>{t('none')}</Paragraph>
      ) : (
        <Table
          caption={t('title')}
          hideCaption
          columns={(column) => [
            column(t('evaluation'), ({ id, title }) => (
              <TextLink href={addressIn(language, deskPath(id))}>{title}</TextLink>
            )),
            column(t('measure'), ({ measure }) => measure),
            column(t('design'), ({ design }) => translate(designText, language)(design)),
            column(t('status'), ({ status }) => translate(statusText, language)(status)),
            column(t('found'), ({ claim }) => (claim ? translate(claimText, language)(claim) : t('noneYet'))),
          ]}
          rows={evaluations}
        />
      )}
    </WorkbenchPage>
  )
}
