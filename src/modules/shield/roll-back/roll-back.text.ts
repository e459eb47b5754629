// SPDX-License-Identifier: EUPL-1.2
import { defineText } from '#foundation/text'

export const rollBackText = defineText({
  nl: {
    title: 'Laatste stappen terugnemen',
    lead: 'Voor een noodgeval: ging er iets mis, dan draait u de laatste stappen van de lijst terug. Elke kopie volgt.',
    back: 'Terug naar de wachtrij',
    now: 'De lijst staat op stap {serial}.',
    steps: 'Hoeveel stappen neemt u terug?',
    stepsMore: 'Een stap is één besluit, of een groep die tegelijk besloten werd. Ten hoogste {most}.',
    reason: 'Reden',
    look: 'Bekijk wat er verandert',
    preview:
      '{off, plural, =0 {Er gaat niets van de lijst} one {Er gaat # naam van de lijst} other {Er gaan # namen van de lijst}}, en {on, plural, =0 {er komt niets terug} one {# naam wacht op een collega om terug te komen} other {# namen wachten op een collega om terug te komen}}.',
    previewNames: 'Bijvoorbeeld: {names}.',
    nothing: 'Hierdoor verandert er niets.',
    confirm: 'Neem de laatste {steps, plural, one {stap} other {# stappen}} terug',
    done: '{count, plural, =0 {Er is niets veranderd} one {# naam is veranderd} other {# namen zijn veranderd}}. Elke kopie volgt.',
    wrongSteps: 'Vul een aantal in: 1 tot {most}.',
  },
  en: {
    title: 'Take back the last steps',
    lead: 'For an emergency: when something went wrong, you turn back the last steps of the list. Every copy follows.',
    back: 'Back to the queue',
    now: 'The list is at step {serial}.',
    steps: 'How many steps do you take back?',
    stepsMore: 'A step is one decision, or a group that was decided at once. At most {most}.',
    reason: 'Reason',
    look: 'See what changes',
    preview:
      '{off, plural, =0 {Nothing goes off the list} one {# name goes off the list} other {# names go off the list}}, and {on, plural, =0 {nothing comes back} one {# name waits for a colleague to come back} other {# names wait for a colleague to come back}}.',
    previewNames: 'For example: {names}.',
    nothing: 'This changes nothing.',
    confirm: 'Take back the last {steps, plural, one {step} other {# steps}}',
    done: '{count, plural, =0 {Nothing changed} one {# name changed} other {# names changed}}. Every copy follows.',
    wrongSteps: 'Fill in a number: 1 to {most}.',
  },
})
