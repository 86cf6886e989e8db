// A misspelt name is an error
// covers: A2.unknown-names
int count = 0;
void compute() { }
void main()
{
    coutn = 1; // expect error AS2001
    comptue(); // expect error AS2003
    println(cuont); // expect error AS2001
}
