// SPDX-License-Identifier: EUPL-1.2
export { type ExampleCase, exampleCaseOf } from './propose-example/example-case.ts'
export { listProposedExamples } from './propose-example/list-examples.query.ts'
