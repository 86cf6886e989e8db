// Values are constants
// covers: A2.enum-expressions
// oracle: none (reports it elsewhere)
int n = 1;
enum E { A = n } // expect error AS3014
void main()
{
}
