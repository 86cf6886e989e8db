// A.2 import: its name and parameters are those of a function
// covers: A2.import
import int get(int) from "other";
import int get(double) from "other";
import int get(int) from "another"; // expect error AS4002

void main()
{
}
