// A global that needs itself, or another that needs it
// covers: A2.global-order
// oracle: differs (reports each global of the circle)
int a = b + 1;
int b = a + 1; // expect error AS4020
int c = c + 1; // expect error AS4020
string s = s + "x"; // expect error AS4020
void main()
{
}
