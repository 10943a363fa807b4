/** Said where the searches that fit were all of a vehicle alone. */
export const onlyVehicles =
  'All were of a vehicle alone, so that there is no person whose ethnicity, age or gender could be counted.';
