// A.2 unknown types of locals, parameters, fields and results
// covers: A2.unknown-names
// oracle: differs (stops before the field)
class A
{
    Missing m; // expect error AS2007
}

void f(Gone g) // expect error AS2007
{
}

Lost h() // expect error AS2007
{
}

void main()
{
}
