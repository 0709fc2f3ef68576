/** What others use of the templates' variables: the table, the check, samples. */
export { checkLayout, checkPartial, checkTemplate } from './check.js';
export { withValues } from './context.js';
export { hostileValues } from './hostile.js';
export { sampleValues } from './samples.js';
export type { Problem } from './source.js';
export { isTemplateName, type VariableName, type Variables, variablesOf, vocabulary } from './vocabulary.js';
