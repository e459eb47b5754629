// SPDX-License-Identifier: EUPL-1.2
import { branch, companies, manners } from './visits.ts'

const radio = (name: string, options: readonly (readonly [value: string, text: string])[], legend: string) =>
  `<fieldset><legend>${legend}</legend>${options
    .map(
      ([value, text], index) =>
        `<label><input type="radio" name="${name}" value="${value}"${index === 0 ? ' checked' : ''}> ${text}</label>`,
    )
    .join('')}</fieldset>`

const named = companies.map(({ number, name }) => [number, `${name} (KVK ${number})`] as const)

/** The page on which one chooses who one is. Everything on it is ours: nothing of a request is written into it. */
export function choosePage(mayBe: 'sign' | 'prepare'): string {
  return `<!doctype html>
<html lang="nl">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><title>Nagebootste makelaar van eHerkenning</title>
<style>
:root { font: 1.05rem/1.5 system-ui, sans-serif; }
body { margin: 0 auto; max-width: 44rem; padding: 1rem; }
h1 { font-size: 1.5rem; line-height: 1.25; }
.mock { border: 3px dashed currentColor; padding: 0.75rem 1rem; }
fieldset { min-width: 0; border: 1px solid; margin: 1rem 0; padding: 0.5rem 1rem; }
legend { font-weight: 700; padding: 0 0.25rem; }
label { display: block; padding: 0.4rem 0; }
select { width: 100%; }
select, button { box-sizing: border-box; font: inherit; max-width: 100%; min-height: 2.75rem; padding: 0.25rem 0.75rem; }
button { margin: 0.5rem 0.5rem 0.5rem 0; }
button:first-of-type { font-weight: 700; }
</style></head>
<body>
<main>
<p class="mock"><strong>Dit is eHerkenning niet.</strong> Het is een nagebootste makelaar voor de proef. Alle bedrijven zijn verzonnen.</p>
<h1>Als wie logt u in om aangiften ${mayBe === 'sign' ? 'te tekenen' : 'voor te bereiden'}?</h1>
<form method="post">
${radio('employer', named, 'Voor welk bedrijf werkt u?')}
<fieldset><legend>In naam van wie?</legend>
<label for="represented">Bedrijf</label> <select id="represented" name="represented"><option value="">het eigen bedrijf</option>${named
    .map(([value, text]) => `<option value="${value}">${text}, met een ketenmachtiging</option>`)
    .join('')}</select>
<label><input type="checkbox" name="branch" value="1"> alleen voor vestiging ${branch}</label></fieldset>
${radio(
  'person',
  [
    ['A', 'Medewerker A'],
    ['B', 'Medewerker B'],
  ],
  'Wie bent u?',
)}
${radio(
  'level',
  [
    ['eh3', 'EH3'],
    ['eh4', 'EH4'],
    ['eh2plus', 'EH2+'],
  ],
  'Op welk niveau?',
)}
${radio(
  'mandate',
  [
    ['sign', 'voorbereiden en tekenen'],
    ['prepare', 'alleen voorbereiden'],
  ],
  'Waarvoor bent u gemachtigd?',
)}
<fieldset><legend>Wat gaat er mis?</legend>
<label for="manner">Storing</label> <select id="manner" name="manner">${Object.entries(manners)
    .map(([value, text]) => `<option value="${value}">${text}</option>`)
    .join('')}</select></fieldset>
<button type="submit" name="do" value="login">Inloggen</button>
<button type="submit" name="do" value="cancel">Annuleren</button>
</form>
</main>
</body>
</html>
`
}
