/**
 * How sure a fact in the reference data is.
 *
 * - `confirmed`: read in the instrument that makes it so, or in the body's own record.
 * - `reported`: stated by others about an instrument whose own words were not seen.
 * - `general-knowledge`: nothing was found that states it. Never show it as law.
 */
export type Certainty = 'confirmed' | 'reported' | 'general-knowledge';
