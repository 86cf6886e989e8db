// An exception over several lines has the line where its statement starts
// covers: B15.exception-line
int zero = 0;
void main()
{
    println("before"); // expect: before
    int n = // expect exception: Divide by zero
        1
        /
        zero;
}
