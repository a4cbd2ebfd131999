/** Set up before every test file: a wrong response fails the test in which it was given. */
import { faults } from './skill';

const throwFirst = () => {
  const [first] = faults.splice(0);
  if (first !== undefined) throw first;
};
afterEach(throwFirst);
// Nothing is called after a concurrent test.
afterAll(throwFirst);
