// A fault in an expression over several lines has the line of its operator
// covers: B14.position
void main()
{
    string s = "a";
    bool b = true;
    int n = 1 +
        2 *
        (b - // expect error AS3002
        1);
}
