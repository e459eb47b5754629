// SPDX-License-Identifier: EUPL-1.2
import { addressIn, translate } from '#foundation/text'
import { Button } from '#ui/button'
import { CheckboxGroup } from '#ui/choice-field'
import { Details } from '#ui/details'
import { FileField } from '#ui/file-field'
import { Form } from '#ui/form'
import { Heading } from '#ui/heading'
import { useLanguage, useText } from '#ui/language'
import { TextLink } from '#ui/link'
import { Status } from '#ui/status'
import { List, Paragraph } from '#ui/text'
import { TextField } from '#ui/text-field'
import { agendaText } from '../build-agenda/agenda.text.ts'
import { documentPath } from '../group/addresses.ts'
import { groupText } from '../group/group.text.ts'
import type { MeetingDocument } from './document.ts'
import { documentText } from './document.text.ts'

interface DocumentListProps {
  code: string
  meetingId: string
  documents: MeetingDocument[]
  mayChange: boolean
  isInGroup: boolean
}

/** What a meeting has before it. */
export function DocumentList({ code, meetingId, documents, mayChange, isInGroup }: DocumentListProps) {
  const language = useLanguage()
  const [t, g] = [translate(documentText, language), translate(groupText, language)]
  return (
    <>
      <Heading level={2}>{t('documents')}</Heading>
      {documents.length === 0 ? (
        <Paragraph>{t('noDocuments')}</Paragraph>
      ) : (
        <List
          items={documents.map(({ id, title, link, size, isConfidential }) => (
            <span key={id}>
              <TextLink href={link ?? addressIn(language, documentPath(code, meetingId, id))} lang="nl">
                {title}
              </TextLink>
              {size !== null && ` (${t('pdf', { size: Math.ceil(size / 1024) })})`}{' '}
              {isConfidential && <Status kind="warn" text={g('confidential')} />}
            </span>
          ))}
        />
      )}
      {mayChange && documents.length > 0 && (
        <Form label={t('remove')}>
          {documents.map(({ id, title }) => (
            <Button key={id} appearance="subtle" name="intent" value={`drop:${id}`}>
              {t('removeOne', { title })}
            </Button>
          ))}
        </Form>
      )}
      {mayChange && (
        <Details summary={t('add')} intent="document">
          <DocumentForm isInGroup={isInGroup} />
        </Details>
      )}
    </>
  )
}

function DocumentForm({ isInGroup }: { isInGroup: boolean }) {
  const [t, a] = [useText(documentText), useText(agendaText)]
  return (
    <Form intent="document" label={t('add')} multipart submit={t('save')}>
      <TextField name="title" label={t('title')} autoComplete="off" />
      <TextField name="link" label={t('link')} description={t('linkMore')} type="url" autoComplete="off" optional />
      <FileField name="file" label={t('file')} description={t('fileMore')} accept=".pdf" optional />
      {isInGroup && (
        <CheckboxGroup
          name="isConfidential"
          legend={a('confidential')}
          options={[{ value: 'yes', text: a('confidentialOption'), description: a('confidentialMore') }]}
          optional
        />
      )}
    </Form>
  )
}
