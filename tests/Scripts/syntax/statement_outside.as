// Statements stand in functions
// covers: A1.syntax-error
// oracle: none (reports several)
int a = 1;
a = 2; // expect error AS1013
void main()
{
}
